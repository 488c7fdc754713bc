import type { BreakdownRow } from './report';
import { WAIT_BANDS } from './wait-bands';

/** Rows of a breakdown, largest first; equal ones by key, so that the order is always the same. */
export function largestFirst(a: BreakdownRow, b: BreakdownRow): number {
  return (
    b.summary.counts.episodes - a.summary.counts.episodes ||
    b.summary.counts.conversations - a.summary.counts.conversations ||
    compareKeys(a, b)
  );
}

/** Rows of a distribution: wait bands by length, hours of the week by name, "none" last. */
export function inOrderOfKeys(a: Keyed, b: Keyed): number {
  return placeOf(a.key) - placeOf(b.key) || compareKeys(a, b);
}

interface Keyed {
  readonly key: string | null;
}

function compareKeys(a: Keyed, b: Keyed): number {
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1;
}

function placeOf(key: string | null): number {
  if (key === null) return WAIT_BANDS.length;
  const bands: readonly string[] = WAIT_BANDS;
  return bands.indexOf(key);
}
