import type { DistributionDimension } from '../../../domain/metrics/figures';
import type { DistributionRow, MetricsReport } from '../../../domain/metrics/report';
import { WAIT_BANDS, type WaitBand } from '../../../domain/metrics/wait-bands';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count, percent } from './format';
import { WAIT_WORDS } from './wait-words';

/** A band of waiting with what happened in it. */
export interface WaitRow {
  readonly band: WaitBand;
  readonly label: string;
  readonly answered: number;
  readonly won: number;
  readonly conversations: number;
  /** Conversion 0–1 with its 95 % interval; null where nobody waited so long. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly smallSample: boolean;
  readonly pending: number;
}

export function distributionRows(
  report: MetricsReport,
  dimension: DistributionDimension,
): readonly DistributionRow[] {
  return report.distributions.find((one) => one.dimension === dimension)?.rows ?? [];
}

/** Every band in order, empty ones too. */
export function waitRows(report: MetricsReport): WaitRow[] {
  const rows = new Map(distributionRows(report, 'waitBand').map((row) => [row.key, row]));
  return WAIT_BANDS.map((band) => {
    const row = rows.get(band);
    const rate = row?.rates.conversionRate ?? null;
    return {
      band,
      label: WAIT_WORDS[band],
      answered: row?.durations.responseTime.count ?? 0,
      won: rate?.numerator ?? 0,
      conversations: rate?.denominator ?? 0,
      rate: rate?.value ?? null,
      low: rate?.low ?? null,
      high: rate?.high ?? null,
      smallSample: rate?.smallSample ?? true,
      pending: rate?.pending ?? 0,
    };
  });
}

export function waitTable(rows: readonly WaitRow[]): PanelTable<DrillDownRequest> {
  const total = rows.reduce((sum, { answered }) => sum + answered, 0);
  return {
    columns: [
      { label: 'Until a person wrote' },
      { label: 'Handoffs', numeric: true },
      { label: 'Share', numeric: true },
    ],
    rows: rows.map(({ band, label, answered }) => ({
      key: band,
      cells: [
        words(label),
        {
          text: count(answered),
          raw: answered,
          request: {
            title: `Answered in ${label}`,
            figure: 'responseTime',
            part: 'denominator',
            dimension: 'waitBand',
            key: band,
          },
        },
        {
          text: percent(total === 0 ? null : answered / total),
          raw: total === 0 ? null : answered / total,
        },
      ],
    })),
  };
}

export function speedTable(rows: readonly WaitRow[]): PanelTable<DrillDownRequest> {
  return {
    columns: [
      { label: 'Until a person wrote' },
      { label: 'Conversion', numeric: true },
      { label: 'Won', numeric: true },
      { label: 'Conversations', numeric: true },
      { label: '95% from', numeric: true },
      { label: '95% to', numeric: true },
      { label: 'May still change', numeric: true },
    ],
    rows: rows.map((row) => {
      const behind = { figure: 'conversionRate', dimension: 'waitBand', key: row.band } as const;
      return {
        key: row.band,
        cells: [
          words(row.label),
          { text: `${percent(row.rate, 1)}${row.smallSample ? ' †' : ''}`, raw: row.rate },
          {
            text: count(row.won),
            raw: row.won,
            request: { ...behind, title: `Won, answered in ${row.label}`, part: 'numerator' },
          },
          {
            text: count(row.conversations),
            raw: row.conversations,
            request: { ...behind, title: `Answered in ${row.label}`, part: 'denominator' },
          },
          { text: percent(row.low), raw: row.low },
          { text: percent(row.high), raw: row.high },
          { text: count(row.pending), raw: row.pending },
        ],
      };
    }),
  };
}
