import {
  BREAKDOWN_DIMENSIONS,
  type BreakdownDimension,
  EPISODE_DIMENSIONS,
} from '../../../domain/metrics/figures';
import type { BreakdownRow, Rate } from '../../../domain/metrics/report';
import { type PanelCell, type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count, duration, percent } from './format';
import { DIMENSION_WORDS } from './row-names';

/** Shares of handoffs stand for the dimensions of handoffs, since a transfer rate has no denominator there. */
export const isOfHandoffs = (dimension: BreakdownDimension): boolean =>
  EPISODE_DIMENSIONS.some((one) => one === dimension);

/** The order in which one is offered the dimensions: who and why, then where from. */
export const OFFERED_DIMENSIONS: readonly BreakdownDimension[] = [
  'reason',
  ...BREAKDOWN_DIMENSIONS.filter((dimension) => dimension !== 'reason'),
];

/** Rows of one dimension with what is behind each number. */
export function breakdownTable(
  dimension: BreakdownDimension,
  rows: readonly BreakdownRow[],
  nameOf: (key: string | null) => string,
): PanelTable<DrillDownRequest> {
  const ofHandoffs = isOfHandoffs(dimension);
  return {
    columns: [
      { label: DIMENSION_WORDS[dimension] },
      ...(ofHandoffs ? [] : [{ label: 'Conversations', numeric: true }]),
      { label: 'Handoffs', numeric: true },
      { label: ofHandoffs ? 'Share' : 'Transferred', numeric: true },
      { label: 'Response', numeric: true },
      { label: 'Service level', numeric: true },
      { label: 'Resolved', numeric: true },
      { label: 'CSAT', numeric: true },
      { label: 'Converted', numeric: true },
    ],
    rows: rows.map(({ key, summary: { counts, rates, durations } }) => {
      const name = nameOf(key);
      const row = { dimension, ...(key === null ? {} : { key }) };
      const rate = (figure: keyof typeof rates, word: string): PanelCell<DrillDownRequest> => ({
        text: rateText(rates[figure]),
        raw: rates[figure]?.value ?? null,
        ...(rates[figure] && rates[figure].denominator > 0
          ? { request: { ...row, title: `${name}: ${word}`, figure, part: 'numerator' } }
          : {}),
      });
      return {
        key: key ?? 'none',
        cells: [
          words(name),
          ...(ofHandoffs
            ? []
            : [
                {
                  text: count(counts.conversations),
                  raw: counts.conversations,
                  request: {
                    ...row,
                    title: `${name}: conversations`,
                    figure: 'conversations' as const,
                    part: 'denominator' as const,
                  },
                },
              ]),
          {
            text: count(counts.episodes),
            raw: counts.episodes,
            request: { ...row, title: `${name}: handoffs`, figure: 'episodes', part: 'denominator' },
          },
          ofHandoffs
            ? {
                text: percent(rates.episodeShare?.value ?? null),
                raw: rates.episodeShare?.value ?? null,
                request: { ...row, title: `${name}: handoffs`, figure: 'episodeShare', part: 'numerator' },
              }
            : rate('transferRate', 'transferred'),
          {
            text: duration(durations.responseTime.median),
            raw: durations.responseTime.median,
            ...(durations.responseTime.count > 0
              ? {
                  request: {
                    ...row,
                    title: `${name}: answered`,
                    figure: 'responseTime',
                    part: 'denominator',
                  },
                }
              : {}),
          },
          rate('serviceLevel', 'within the target'),
          rate('resolutionRate', 'resolved'),
          rate('csat', 'rated 4 or 5'),
          rate('conversionRate', 'converted'),
        ],
      };
    }),
  };
}

/** Few items are marked: their rate says little. */
function rateText(rate: Rate | null): string {
  if (rate === null || rate.value === null) return '–';
  return `${percent(rate.value)}${rate.smallSample ? ' †' : ''}`;
}
