import type { SeriesDurationKey, SeriesRateKey } from '../../../domain/metrics/figures';
import type { MetricsReport, PeriodReport } from '../../../domain/metrics/report';
import type { TrendPoint } from '../charts/trend-chart';
import { count } from './format';

/** Figures the chart can show, the five of the tiles first. */
export const TREND_FIGURES = [
  'transferRate',
  'responseTime',
  'resolutionRate',
  'csat',
  'conversionRate',
  'serviceLevel',
  'conversations',
] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

type SeriesPoint = PeriodReport['series'][number];

const isRate = (figure: TrendFigure): figure is Extract<SeriesRateKey, TrendFigure> =>
  figure !== 'responseTime' && figure !== 'conversations';
const isDuration = (figure: TrendFigure): figure is Extract<SeriesDurationKey, TrendFigure> =>
  figure === 'responseTime';

function figureOf(point: SeriesPoint, figure: TrendFigure): { value: number | null; detail: string } {
  if (isRate(figure)) {
    const rate = point.rates[figure];
    return {
      value: rate?.value ?? null,
      detail: rate ? `${count(rate.numerator)} of ${count(rate.denominator)}` : '',
    };
  }
  if (isDuration(figure)) {
    const stats = point.durations[figure];
    return { value: stats.median, detail: `median of ${count(stats.count)}` };
  }
  const value = point.counts.conversations;
  return { value, detail: `${count(point.counts.episodes)} handoffs` };
}

/** The chart's points: each day beside the day of the period before that stands at the same place. */
export function trendPoints(report: MetricsReport, figure: TrendFigure): TrendPoint[] {
  const before = report.previous?.series ?? [];
  return report.current.series.map((point, index) => {
    const other = before[index];
    return {
      day: point.day,
      ...figureOf(point, figure),
      previousDay: other?.day ?? null,
      previous: other ? figureOf(other, figure).value : null,
    };
  });
}
