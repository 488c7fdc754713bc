import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import {
  DURATION_KEYS,
  type DurationKey,
  type FigureKey,
  RATE_KEYS,
  type RateKey,
} from '../../../domain/metrics/figures';
import type { MetricsReport, MetricsSummary, Rate } from '../../../domain/metrics/report';
import { type PanelCell, type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count, figureValue, percent } from './format';

/** A figure of a list: its value, what it is of, and what it was in the period before. */
export interface FigureLine {
  readonly figure: FigureKey;
  readonly label: string;
  /** A rate 0–1, a median in seconds, a count; null where there is nothing to divide or to time. */
  readonly value: number | null;
  /** Null without comparison. */
  readonly before: number | null;
  /** Items counted by a rate. */
  readonly counted: number | null;
  /** What a rate is a share of; what a duration is the median of. */
  readonly of: number | null;
  readonly rate: Rate | null;
  readonly pending: number;
  readonly smallSample: boolean;
}

export const isRateKey = (figure: FigureKey): figure is RateKey => RATE_KEYS.some((key) => key === figure);
const isDurationKey = (figure: FigureKey): figure is DurationKey =>
  DURATION_KEYS.some((key) => key === figure);

/** What a click on the value itself asks for: of a rate those counted, else all. */
export function behindFigure(figure: FigureKey): DrillDownRequest {
  const title = FIGURE_DEFINITIONS[figure].label;
  return { title, figure, part: isRateKey(figure) ? 'numerator' : 'denominator' };
}

/** The figures in the order given, each beside its value of the period before. */
export function figureLines(report: MetricsReport, figures: readonly FigureKey[]): FigureLine[] {
  const { current, previous } = report;
  return figures.map((figure) => ({
    figure,
    label: FIGURE_DEFINITIONS[figure].label,
    value: figureOf(current.totals, figure),
    before: previous && figureOf(previous.totals, figure),
    ...detailsOf(current.totals, figure),
  }));
}

function figureOf({ rates, durations, counts }: MetricsSummary, figure: FigureKey): number | null {
  if (isRateKey(figure)) return rates[figure]?.value ?? null;
  return isDurationKey(figure) ? durations[figure].median : counts[figure];
}

function detailsOf({ rates, durations }: MetricsSummary, figure: FigureKey) {
  const none = { counted: null, of: null, rate: null, pending: 0, smallSample: false };
  if (isRateKey(figure)) {
    const rate = rates[figure];
    if (rate === null) return none;
    const { numerator, denominator, pending, smallSample } = rate;
    return {
      counted: numerator,
      of: denominator,
      rate,
      pending,
      smallSample: smallSample && denominator > 0,
    };
  }
  if (!isDurationKey(figure)) return none;
  const { count: of, pending, smallSample } = durations[figure];
  return { ...none, of, pending, smallSample: smallSample && of > 0 };
}

/** The same as a table and a file; every number of this period leads to what is behind it. */
export function figureTable(lines: readonly FigureLine[], isCompared: boolean): PanelTable<DrillDownRequest> {
  const hasRates = lines.some(({ figure }) => isRateKey(figure));
  const hasMore = hasRates || lines.some(({ figure }) => isDurationKey(figure));
  return {
    columns: [
      { label: 'Figure' },
      { label: hasMore ? 'Value' : 'Count', numeric: true },
      ...(isCompared ? [{ label: 'Period before', numeric: true }] : []),
      ...(hasRates ? [{ label: 'Counted', numeric: true }] : []),
      ...(hasMore ? [{ label: 'Of', numeric: true }] : []),
      ...(hasRates
        ? [
            { label: '95% from', numeric: true },
            { label: '95% to', numeric: true },
          ]
        : []),
      ...(hasMore ? [{ label: 'May still change', numeric: true }] : []),
    ],
    rows: lines.map((line) => ({
      key: line.figure,
      cells: [
        words(line.label),
        valueCell(line),
        ...(isCompared ? [beforeCell(line)] : []),
        ...(hasRates ? [countCell(line.counted, behindFigure(line.figure))] : []),
        ...(hasMore ? [countCell(line.of, { ...behindFigure(line.figure), part: 'denominator' })] : []),
        ...(hasRates ? [shareCell(line.rate?.low ?? null), shareCell(line.rate?.high ?? null)] : []),
        ...(hasMore ? [pendingCell(line)] : []),
      ],
    })),
  };
}

type Cell = PanelCell<DrillDownRequest>;

function valueCell({ figure, value, pending, smallSample }: FigureLine): Cell {
  const mark = smallSample ? ' †' : pending > 0 ? ' *' : '';
  return { text: `${figureValue(figure, value)}${mark}`, raw: value, request: behindFigure(figure) };
}

function beforeCell({ figure, label, before }: FigureLine): Cell {
  const request = { ...behindFigure(figure), title: `${label}, period before`, period: 'previous' } as const;
  return {
    text: figureValue(figure, before),
    raw: before,
    ...(before === null ? {} : { request }),
  };
}

const countCell = (value: number | null, request: DrillDownRequest): Cell =>
  value === null ? { text: '', raw: null } : { text: count(value), raw: value, request };

const shareCell = (value: number | null): Cell =>
  value === null ? { text: '', raw: null } : { text: percent(value), raw: value };

function pendingCell({ figure, of, pending }: FigureLine): Cell {
  return of === null
    ? { text: '', raw: null }
    : {
        text: count(pending),
        raw: pending,
        ...(pending > 0 ? { request: { ...behindFigure(figure), part: 'pending' } } : {}),
      };
}
