import type { Cell, OutcomeTable } from './table';

/** How the cells of a column become small numbers; 0 always means "not known". */
export type ColumnBins =
  /** Bin k holds values up to `upTo[k - 1]`, the last one everything above. */
  | { readonly kind: 'number'; readonly upTo: readonly number[] }
  /** Bin k holds `values[k - 1]`; the one after the last holds rare and unseen ones. */
  | { readonly kind: 'category'; readonly values: readonly string[] };

const MOST_BINS = 63;
/** A category seen less often teaches nothing about itself. */
const LEAST_SEEN = 5;

/**
 * Learns the bins of every column from a table, without looking at the outcomes. A cut lies on a value that
 * occurs, so that a monotone transform of a column changes nothing but the cuts' own values.
 */
export function fitBins(table: OutcomeTable): ColumnBins[] {
  return table.columns.map(({ kind }, column) => {
    const cells = table.rows.map((row) => row[column] ?? null);
    return kind === 'number'
      ? { kind, upTo: cutsOf(cells.flatMap((cell) => toNumber(cell) ?? [])) }
      : { kind, values: frequentOf(cells) };
  });
}

/** The bin of a cell. */
export function binOf(bins: ColumnBins, cell: Cell): number {
  if (bins.kind === 'category') {
    if (cell === null) return 0;
    const place = bins.values.indexOf(String(cell));
    return place < 0 ? bins.values.length + 1 : place + 1;
  }
  const value = toNumber(cell);
  if (value === null) return 0;
  let low = 0;
  let high = bins.upTo.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bins.upTo[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Bins of a column, "not known" included. */
export function binCount(bins: ColumnBins): number {
  return (bins.kind === 'number' ? bins.upTo.length : bins.values.length) + 2;
}

/** Bins by column, then by row. */
export function binTable(bins: readonly ColumnBins[], rows: OutcomeTable['rows']): Uint8Array[] {
  return bins.map((ofColumn, column) => Uint8Array.from(rows, (row) => binOf(ofColumn, row[column] ?? null)));
}

function toNumber(cell: Cell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** Every value but the highest where they are few, else values that leave about as many cases in each bin. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS) return distinct.slice(0, -1);
  const cuts: number[] = [];
  let last = 0;
  for (let index = 0; index < sorted.length - 1; index++) {
    const isLastOfValue = sorted[index] !== sorted[index + 1];
    const perBin = (sorted.length - last) / (MOST_BINS - cuts.length);
    if (!isLastOfValue || index + 1 - last < perBin) continue;
    cuts.push(sorted[index] ?? 0);
    last = index + 1;
    if (cuts.length === MOST_BINS - 1) break;
  }
  return cuts;
}

/** The most frequent values first; equally frequent ones by name, so that the order of rows does not matter. */
function frequentOf(cells: readonly Cell[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (cell !== null) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_BINS - 1)
    .map(([value]) => value);
}
