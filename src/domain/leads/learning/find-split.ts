/** Sums over the cases of a leaf, by column and bin: gradients, Hessians, cases. */
export interface Histogram {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly counts: Int32Array;
}

export interface SplitRules {
  /** Added to the Hessian of every side, which draws small sides towards zero. */
  readonly l2: number;
  /** Cases that each side keeps at least. */
  readonly leastCases: number;
}

export interface ColumnRange {
  readonly column: number;
  readonly kind: 'number' | 'category';
  /** Place of its first bin, the one for "not known", in a histogram. */
  readonly from: number;
  readonly bins: number;
}

export interface FoundSplit {
  readonly gain: number;
  readonly column: number;
  readonly bins: readonly number[] | null;
  readonly upTo: number;
  readonly missingYes: boolean;
}

interface Sums {
  g: number;
  h: number;
  n: number;
}

/** Smooths the order of categories: one seen twice is not the best of all. */
const CATEGORY_SMOOTHING = 10;
const NO_GAIN = 1e-6;

/**
 * The split of a leaf that lowers the logistic loss most, by the second-order gain of gradient boosting
 * (Chen & Guestrin, 2016): G²/(H+λ) of both sides less that of the leaf. Cells that are not known go to the side
 * where they lower it more. Categories are ordered by their own gradient and then split like numbers (Fisher, 1958),
 * with a heavier λ, since their order was learned from the same cases.
 * @returns null when nothing is gained
 */
export function findSplit(
  histogram: Histogram,
  ranges: readonly ColumnRange[],
  rules: SplitRules,
): FoundSplit | null {
  let best: FoundSplit | null = null;
  for (const range of ranges) {
    const found =
      range.kind === 'number' ? splitNumber(histogram, range, rules) : splitCategory(histogram, range, rules);
    if (found && found.gain > (best?.gain ?? NO_GAIN)) best = found;
  }
  return best;
}

function sumsAt({ gradients, hessians, counts }: Histogram, place: number): Sums {
  return { g: gradients[place] ?? 0, h: hessians[place] ?? 0, n: counts[place] ?? 0 };
}

function totalOf(histogram: Histogram, { from, bins }: ColumnRange): Sums {
  const total = { g: 0, h: 0, n: 0 };
  for (let bin = 0; bin < bins; bin++) add(total, sumsAt(histogram, from + bin));
  return total;
}

function add(to: Sums, more: Sums): void {
  to.g += more.g;
  to.h += more.h;
  to.n += more.n;
}

function gainOf(yes: Sums, total: Sums, l2: number, leastCases: number): number {
  const no = total.n - yes.n;
  if (yes.n < leastCases || no < leastCases) return 0;
  const g = total.g - yes.g;
  const h = total.h - yes.h;
  return yes.g ** 2 / (yes.h + l2) + g ** 2 / (h + l2) - total.g ** 2 / (total.h + l2);
}

function splitNumber(
  histogram: Histogram,
  range: ColumnRange,
  { l2, leastCases }: SplitRules,
): FoundSplit | null {
  const total = totalOf(histogram, range);
  const missing = sumsAt(histogram, range.from);
  const yes: Sums = { g: 0, h: 0, n: 0 };
  let best: FoundSplit | null = null;
  for (let bin = 1; bin < range.bins - 1; bin++) {
    add(yes, sumsAt(histogram, range.from + bin));
    for (const missingYes of missing.n > 0 ? [false, true] : [yes.n * 2 > total.n]) {
      const side = missingYes ? { g: yes.g + missing.g, h: yes.h + missing.h, n: yes.n + missing.n } : yes;
      const gain = gainOf(side, total, l2, leastCases);
      if (gain > (best?.gain ?? NO_GAIN)) {
        best = { gain, column: range.column, bins: null, upTo: bin, missingYes };
      }
    }
  }
  return best;
}

function splitCategory(histogram: Histogram, range: ColumnRange, rules: SplitRules): FoundSplit | null {
  const total = totalOf(histogram, range);
  const order: { bin: number; sums: Sums }[] = [];
  for (let bin = 0; bin < range.bins; bin++) {
    const sums = sumsAt(histogram, range.from + bin);
    if (sums.n > 0) order.push({ bin, sums });
  }
  const rank = ({ sums }: { sums: Sums }) => sums.g / (sums.h + CATEGORY_SMOOTHING);
  order.sort((a, b) => rank(a) - rank(b) || a.bin - b.bin);
  const yes: Sums = { g: 0, h: 0, n: 0 };
  let bestGain = NO_GAIN;
  let taken = 0;
  let takenCases = 0;
  for (let place = 0; place < order.length - 1; place++) {
    add(yes, order[place]?.sums ?? yes);
    const gain = gainOf(yes, total, rules.l2 + CATEGORY_SMOOTHING, rules.leastCases);
    if (gain <= bestGain) continue;
    bestGain = gain;
    taken = place + 1;
    takenCases = yes.n;
  }
  if (taken === 0) return null;
  // The smaller side is named, so that a category not seen here goes where most went.
  const named = takenCases * 2 <= total.n ? order.slice(0, taken) : order.slice(taken);
  const bins = named.map(({ bin }) => bin).sort((a, b) => a - b);
  return { gain: bestGain, column: range.column, bins, upTo: 0, missingYes: bins.includes(0) };
}
