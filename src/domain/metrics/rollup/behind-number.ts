import type { DrillDownTarget } from '../drill-down';
import { COUNT_KEYS, DURATION_KEYS, type FigureKey, RATE_KEYS } from '../figures';
import type { MetricsContext, MetricsQuery, Period } from '../query';
import { askCurrent, askPrevious } from './asks';
import { binCodes, countCode, durationCode, rateCode } from './codes';
import { CUTTING_DIMENSIONS, placeOfDimension, sliceBit } from './slices';
import { type Grouping, groupingsOf, SERIES, UNCUT_SERIES } from './sums';

/** Where the conversations behind a number are to be looked for among the parts; it may be more than those. */
export interface Behind extends Pick<Grouping, 'sliceBit' | 'filters'> {
  readonly period: Period;
  readonly asOf: Date;
  /** The row's value, by its dimension's place. */
  readonly row: { readonly place: number; readonly key: string | null } | null;
  /** Codes that make the number, as ranges: `from` up to before `to`. */
  readonly codes: readonly { readonly from: number; readonly to: number }[];
}

/** @returns null where there is no such number */
export function behindNumber(
  query: MetricsQuery,
  context: MetricsContext,
  target: DrillDownTarget,
): Behind | null {
  const ask = target.period === 'current' ? askCurrent(query, context) : askPrevious(query, context);
  const codes = codesOf(target);
  const bucket = target.point === null ? null : ask?.buckets.find(({ key }) => key === target.point);
  if (ask === null || bucket === undefined) return null;
  // The rest of a share is what the filters and the row left out.
  const isOfAll = target.figure === 'episodeShare' && target.part !== 'numerator';
  const groupings = groupingsOf(query, false);
  const series = groupings.find(({ name }) => name === SERIES);
  const uncut = groupings.find(({ name }) => name === UNCUT_SERIES);
  const grouping = isOfAll ? (uncut ?? series) : series;
  if (grouping === undefined) return null;
  const row = isOfAll || target.row === null ? null : target.row;
  const cutting = CUTTING_DIMENSIONS.filter(
    (dimension) =>
      dimension === row?.dimension ||
      grouping.filters.some(({ place }) => place === placeOfDimension(dimension)),
  );
  return {
    period: bucket ?? ask.period,
    asOf: ask.asOf,
    sliceBit: sliceBit(cutting),
    filters: grouping.filters,
    row: row && { place: placeOfDimension(row.dimension), key: row.key },
    codes,
  };
}

function codesOf({ figure, part }: DrillDownTarget): Behind['codes'] {
  const rate = RATE_KEYS.find((key) => key === figure);
  if (rate !== undefined) {
    if (figure === 'episodeShare') return single(rateCode(rate, 'counted'));
    const parts = {
      numerator: ['counted'],
      denominator: ['counted', 'notCounted'],
      notCounted: ['notCounted'],
      pending: ['pending'],
    } as const;
    return parts[part].flatMap((each) => single(rateCode(rate, each)));
  }
  const duration = DURATION_KEYS.find((key) => key === figure);
  if (duration !== undefined) {
    return part === 'pending' ? single(durationCode(duration, 'pending')) : [binCodes(duration)];
  }
  return countOf(figure);
}

function countOf(figure: FigureKey): Behind['codes'] {
  return COUNT_KEYS.filter((key) => key === figure).flatMap((key) => single(countCode(key)));
}

function single(code: number): Behind['codes'] {
  return [{ from: code, to: code + 1 }];
}
