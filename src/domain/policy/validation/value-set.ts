import type { FactDefinition } from '../fact-definition';

/**
 * Sets of values one fact can take, closed under intersection and complement. A fact is either unknown or
 * has a value; `unknown` says whether the set holds the first case.
 */

interface Interval {
  readonly from: number;
  readonly to: number;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
}

type KnownValues =
  | { readonly kind: 'numbers'; readonly whole: boolean; readonly intervals: readonly Interval[] }
  /** With `excluded`, every text but these. */
  | { readonly kind: 'texts'; readonly excluded: boolean; readonly texts: ReadonlySet<string> };

export interface ValueSet {
  readonly unknown: boolean;
  readonly known: KnownValues;
}

/** Everything a fact can be. */
export function allValues(definition: FactDefinition): ValueSet {
  return { unknown: true, known: allKnown(definition) };
}

/** Everything a fact can be once it is known. */
export function knownValues(definition: FactDefinition): ValueSet {
  return { unknown: false, known: allKnown(definition) };
}

/** One of these texts. */
export function textsIn(texts: readonly string[]): ValueSet {
  return { unknown: false, known: { kind: 'texts', excluded: false, texts: new Set(texts) } };
}

/** Numbers from `from` to `to`; an end may be open. */
export function numbersBetween(
  definition: FactDefinition,
  [from, fromOpen]: readonly [number, boolean],
  [to, toOpen]: readonly [number, boolean],
): ValueSet {
  const whole = isWhole(definition);
  const interval = tightened({ from, to, fromOpen, toOpen }, whole);
  const universe = allKnown(definition);
  const known: KnownValues = { kind: 'numbers', whole, intervals: [interval] };
  return { unknown: false, known: intersectKnown(known, universe) };
}

/** What lies in both. */
export function intersect(a: ValueSet, b: ValueSet): ValueSet {
  return { unknown: a.unknown && b.unknown, known: intersectKnown(a.known, b.known) };
}

/** Everything else that the fact can be. */
export function complement(set: ValueSet, definition: FactDefinition): ValueSet {
  return { unknown: !set.unknown, known: complementKnown(set.known, allKnown(definition)) };
}

/** Nothing, not even the case that the fact is not known. */
export function isEmpty(set: ValueSet): boolean {
  return !set.unknown && hasNoKnownValue(set);
}

/** Empty but for the case that the fact is not known. */
export function hasNoKnownValue({ known }: ValueSet): boolean {
  return known.kind === 'numbers' ? known.intervals.length === 0 : !known.excluded && known.texts.size === 0;
}

/** Whether every value of `a` lies in `b`. */
export function isSubset(a: ValueSet, b: ValueSet, definition: FactDefinition): boolean {
  return isEmpty(intersect(a, complement(b, definition)));
}

function isWhole({ unit }: FactDefinition): boolean {
  return unit !== 'share';
}

function allKnown(definition: FactDefinition): KnownValues {
  if (definition.type === 'number') {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = definition;
    const interval = { from: min, to: max, fromOpen: false, toOpen: false };
    return { kind: 'numbers', whole: isWhole(definition), intervals: [interval] };
  }
  const closed = definition.type === 'boolean' ? ['true', 'false'] : definition.choices;
  return closed === undefined
    ? { kind: 'texts', excluded: true, texts: new Set() }
    : { kind: 'texts', excluded: false, texts: new Set(closed) };
}

function intersectKnown(a: KnownValues, b: KnownValues): KnownValues {
  if (a.kind === 'numbers' && b.kind === 'numbers') {
    const intervals = a.intervals.flatMap((one) =>
      b.intervals.flatMap((other) => {
        const common = overlap(one, other);
        return hasValues(common) ? [common] : [];
      }),
    );
    return { kind: 'numbers', whole: a.whole, intervals };
  }
  if (a.kind === 'texts' && b.kind === 'texts') return intersectTexts(a, b);
  return { kind: 'texts', excluded: false, texts: new Set() };
}

type Texts = Extract<KnownValues, { kind: 'texts' }>;

function intersectTexts(a: Texts, b: Texts): Texts {
  if (a.excluded && b.excluded) {
    return { kind: 'texts', excluded: true, texts: new Set([...a.texts, ...b.texts]) };
  }
  const [included, other] = a.excluded ? [b, a] : [a, b];
  const kept = [...included.texts].filter((text) => other.texts.has(text) !== other.excluded);
  return { kind: 'texts', excluded: false, texts: new Set(kept) };
}

function complementKnown(known: KnownValues, universe: KnownValues): KnownValues {
  if (known.kind === 'texts') return intersectKnown({ ...known, excluded: !known.excluded }, universe);
  let rest = universe;
  for (const { from, to, fromOpen, toOpen } of known.intervals) {
    const below = { from: Number.NEGATIVE_INFINITY, to: from, fromOpen: false, toOpen: !fromOpen };
    const above = { from: to, to: Number.POSITIVE_INFINITY, fromOpen: !toOpen, toOpen: false };
    const intervals = [below, above].map((interval) => tightened(interval, known.whole)).filter(hasValues);
    rest = intersectKnown(rest, { kind: 'numbers', whole: known.whole, intervals });
  }
  return rest;
}

function overlap(a: Interval, b: Interval): Interval {
  const low = a.from > b.from || (a.from === b.from && a.fromOpen) ? a : b;
  const high = a.to < b.to || (a.to === b.to && a.toOpen) ? a : b;
  return { from: low.from, fromOpen: low.fromOpen, to: high.to, toOpen: high.toOpen };
}

function hasValues({ from, to, fromOpen, toOpen }: Interval): boolean {
  if (from === to) return !fromOpen && !toOpen && Number.isFinite(from);
  return from < to;
}

/** Whole numbers above 79 start at 80, so that "above 79 and below 80" is seen to be empty. */
function tightened(interval: Interval, whole: boolean): Interval {
  if (!whole) return interval;
  const { from, to, fromOpen, toOpen } = interval;
  return {
    from: fromOpen ? Math.floor(from) + 1 : Math.ceil(from),
    to: toOpen ? Math.ceil(to) - 1 : Math.floor(to),
    fromOpen: false,
    toOpen: false,
  };
}
