import type {
  DrillDownPart,
  FigureKey,
  SeriesDurationKey,
  SeriesRateKey,
} from '../../../domain/metrics/figures';
import type { MetricsReport, SeriesSummary } from '../../../domain/metrics/report';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import type { TrendPoint } from '../charts/trend-chart';
import { beside, longBucket, UNIT_WORDS } from './bucket-words';
import type { DrillDownRequest } from './drill-down';
import { count, figureValue } from './format';

/** Figures the chart can show, the five of the tiles first. */
export const TREND_FIGURES = [
  'transferRate',
  'responseTime',
  'resolutionRate',
  'csat',
  'conversionRate',
  'serviceLevel',
  'unansweredShare',
  'abandonmentRate',
  'timeToResolution',
  'qualifiedShare',
  'conversations',
  'requests',
] as const satisfies readonly FigureKey[];
export type TrendFigure = (typeof TREND_FIGURES)[number];

const RATES: ReadonlySet<TrendFigure> = new Set([
  'transferRate',
  'resolutionRate',
  'csat',
  'conversionRate',
  'serviceLevel',
  'unansweredShare',
  'abandonmentRate',
  'qualifiedShare',
]);
const isRate = (figure: TrendFigure): figure is Extract<SeriesRateKey, TrendFigure> => RATES.has(figure);
const isDuration = (figure: TrendFigure): figure is Extract<SeriesDurationKey, TrendFigure> =>
  figure === 'responseTime' || figure === 'timeToResolution';

interface Figure {
  readonly value: number | null;
  readonly detail: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly pending: number;
}

function figureOf(point: SeriesSummary, figure: TrendFigure): Figure {
  if (isRate(figure)) {
    const rate = point.rates[figure];
    return {
      value: rate?.value ?? null,
      detail: rate ? `${count(rate.numerator)} of ${count(rate.denominator)}` : '',
      low: rate?.low ?? null,
      high: rate?.high ?? null,
      pending: rate?.pending ?? 0,
    };
  }
  const exact = { low: null, high: null };
  if (isDuration(figure)) {
    const { median, count: of, pending } = point.durations[figure];
    return { ...exact, value: median, detail: `median of ${count(of)}`, pending };
  }
  const value = point.counts[figure === 'requests' ? 'requests' : 'conversations'];
  return { ...exact, value, detail: '', pending: 0 };
}

/** The chart's points: each beside the one of the period before that stands at the same place. */
export function trendPoints(report: MetricsReport, figure: TrendFigure): TrendPoint[] {
  const { granularity, current, previous } = report;
  const others = beside(current.series, previous?.series ?? [], granularity);
  return current.series.map((point, index) => {
    const other = others[index] ?? null;
    return {
      key: point.key,
      name: longBucket(point, granularity),
      ...figureOf(point, figure),
      previousKey: other?.key ?? null,
      previous: other ? figureOf(other, figure).value : null,
    };
  });
}

/** The same as a table; every number leads to its conversations. */
export function trendTable(
  report: MetricsReport,
  figure: TrendFigure,
  label: string,
): PanelTable<DrillDownRequest> {
  const part: DrillDownPart = isRate(figure) ? 'numerator' : 'denominator';
  const before = report.previous !== null;
  return {
    columns: [
      { label: `${UNIT_WORDS[report.granularity]} (${report.timeZone})` },
      { label, numeric: true },
      { label: 'From', numeric: true },
      ...(before ? [{ label: 'Compared with' }, { label: `${label} before`, numeric: true }] : []),
    ],
    rows: trendPoints(report, figure).map((point) => ({
      key: point.key,
      cells: [
        words(point.name),
        {
          text: `${figureValue(figure, point.value)}${point.pending > 0 ? ' *' : ''}`,
          raw: point.value,
          request: { title: `${label}, ${point.name}`, figure, part, point: point.key },
        },
        words(point.detail),
        ...(before
          ? [
              words(point.previousKey ?? ''),
              {
                text: figureValue(figure, point.previous),
                raw: point.previous,
                ...(point.previousKey === null
                  ? {}
                  : {
                      request: {
                        title: `${label}, ${point.name}: before`,
                        figure,
                        part,
                        period: 'previous' as const,
                        point: point.previousKey,
                      },
                    }),
              },
            ]
          : []),
      ],
    })),
  };
}
