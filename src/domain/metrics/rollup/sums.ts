import { DIMENSIONS, type Dimension } from '../figures';
import type { MetricsFilters, MetricsQuery, Period } from '../query';
import type { SeriesBucket } from '../series-buckets';
import { rateCode } from './codes';
import type { Part } from './part';
import { CUTTING_DIMENSIONS, isOfConversation, placeOfDimension, sliceBit } from './slices';

/** A table of the answer: sums by code, one row for each key. */
export interface Grouping {
  readonly name: string;
  readonly sliceBit: number;
  /** Values that the dimensions must have, by their place in `DIMENSIONS`. */
  readonly filters: readonly { readonly place: number; readonly value: string }[];
  readonly by: { readonly kind: 'bucket' } | { readonly kind: 'dimension'; readonly place: number };
  /** Codes that are wanted; null for all. */
  readonly codes: readonly number[] | null;
}

/** What is asked of the aggregates for one period. */
export interface Ask {
  readonly period: Period;
  readonly asOf: Date;
  readonly buckets: readonly SeriesBucket[];
  readonly groupings: readonly Grouping[];
}

/** Sums by grouping, key (null is "none"; of a bucket its place) and code. */
export type Sums = Map<string, Map<string | null, Map<number, number>>>;

/** The points of the time axis, which together are the period. */
export const SERIES = 'series';
/** Where handoffs are cut: those before, which shares of handoffs are shares of. */
export const UNCUT_SERIES = 'uncut series';

const SHARE_CODES = [rateCode('episodeShare', 'counted')];

/** The tables that a query needs. @param withRows breakdowns and distributions too */
export function groupingsOf(query: MetricsQuery, withRows: boolean): readonly Grouping[] {
  const values = filterValues(query.filters);
  const cutting = values
    .map(({ dimension }) => dimension)
    .filter((each) => CUTTING_DIMENSIONS.includes(each));
  const toFilters = (wanted: typeof values) =>
    wanted.map(({ dimension, value }) => ({ place: placeOfDimension(dimension), value }));
  const filters = toFilters(values);
  const dimensions = withRows ? [...query.breakdowns, ...query.distributions] : [];
  const bit = sliceBit(cutting);
  const uncut: Grouping = {
    name: UNCUT_SERIES,
    sliceBit: sliceBit([]),
    filters: toFilters(values.filter(({ dimension }) => isOfConversation(dimension))),
    by: { kind: 'bucket' },
    codes: SHARE_CODES,
  };
  return [
    { name: SERIES, sliceBit: bit, filters, by: { kind: 'bucket' }, codes: null },
    ...(cutting.length === 0 ? [] : [uncut]),
    ...dimensions.map((dimension): Grouping => {
      const place = placeOfDimension(dimension);
      return {
        name: dimension,
        sliceBit: sliceBit([...cutting, dimension]),
        filters,
        by: { kind: 'dimension', place },
        codes: null,
      };
    }),
  ];
}

/** Adds a part as it stood at `asOf`, or takes it away. @param sign 1 or -1 */
export function addPart(sums: Sums, part: Part, ask: Ask, sign: 1 | -1): void {
  const { cohortAt, slices, values, steps } = part;
  if (cohortAt < ask.period.from || cohortAt >= ask.period.to) return;
  const until = ask.asOf.getTime();
  for (const grouping of ask.groupings) {
    if ((slices & grouping.sliceBit) === 0) continue;
    if (!grouping.filters.every(({ place, value }) => values[place] === value)) continue;
    const key = keyOf(part, grouping, ask.buckets);
    for (const { at, code, amount } of steps) {
      if (at <= until && (grouping.codes?.includes(code) ?? true)) {
        addAmount(sums, grouping.name, key, code, sign * amount);
      }
    }
  }
}

/** Adds to one number. */
export function addAmount(
  sums: Sums,
  grouping: string,
  key: string | null,
  code: number,
  amount: number,
): void {
  const rows = sums.get(grouping) ?? new Map<string | null, Map<number, number>>();
  sums.set(grouping, rows);
  const row = rows.get(key) ?? new Map<number, number>();
  rows.set(key, row);
  row.set(code, (row.get(code) ?? 0) + amount);
}

function keyOf(
  { cohortAt, values }: Part,
  { by }: Grouping,
  buckets: readonly SeriesBucket[],
): string | null {
  switch (by.kind) {
    case 'bucket':
      return String(buckets.findLastIndex(({ from }) => from <= cohortAt));
    case 'dimension':
      return values[by.place] ?? null;
  }
}

/** Which filter of a query is which dimension. */
const FILTERED: Readonly<Record<keyof MetricsFilters, Dimension>> = {
  channelId: 'channel',
  teamId: 'team',
  memberId: 'member',
  reason: 'reason',
  language: 'language',
  page: 'page',
  scoreBand: 'scoreBand',
};

function filterValues(filters: MetricsFilters): { dimension: Dimension; value: string }[] {
  return DIMENSIONS.flatMap((dimension) => {
    for (const [key, value] of Object.entries(filters)) {
      if (value !== null && FILTERED[key as keyof MetricsFilters] === dimension)
        return [{ dimension, value }];
    }
    return [];
  });
}
