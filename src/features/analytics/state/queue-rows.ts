import type { MetricsReport } from '../../../domain/metrics/report';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import { longBucket, UNIT_WORDS } from './bucket-words';
import type { DrillDownRequest } from './drill-down';
import { count, percent } from './format';

/** What became of the requests of one point: a person wrote, the visitor left, or neither (yet). */
export interface QueueRow {
  readonly key: string;
  readonly name: string;
  readonly requests: number;
  readonly answered: number;
  readonly left: number;
  readonly other: number;
  readonly leftShare: number | null;
}

export function queueRows({ current, granularity }: MetricsReport): QueueRow[] {
  return current.series.map((point) => {
    const answered = point.durations.responseTime.count;
    const left = point.rates.abandonmentRate?.numerator ?? 0;
    return {
      key: point.key,
      name: longBucket(point, granularity),
      requests: point.counts.requests,
      answered,
      left,
      other: point.counts.requests - answered - left,
      leftShare: point.rates.abandonmentRate?.value ?? null,
    };
  });
}

export function queueTable(report: MetricsReport): PanelTable<DrillDownRequest> {
  return {
    columns: [
      { label: `${UNIT_WORDS[report.granularity]} (${report.timeZone})` },
      { label: 'Requests', numeric: true },
      { label: 'Answered', numeric: true },
      { label: 'Left the queue', numeric: true },
      { label: 'Neither', numeric: true },
      { label: 'Left, share', numeric: true },
    ],
    rows: queueRows(report).map((row) => {
      const at = { point: row.key, part: 'denominator' } as const;
      return {
        key: row.key,
        cells: [
          words(row.name),
          {
            text: count(row.requests),
            raw: row.requests,
            request: { ...at, title: `Requests, ${row.name}`, figure: 'requests' },
          },
          {
            text: count(row.answered),
            raw: row.answered,
            request: { ...at, title: `Answered, ${row.name}`, figure: 'responseTime' },
          },
          {
            text: count(row.left),
            raw: row.left,
            request: {
              title: `Left the queue, ${row.name}`,
              figure: 'abandonmentRate',
              part: 'numerator',
              point: row.key,
            },
          },
          { text: count(row.other), raw: row.other },
          { text: percent(row.leftShare), raw: row.leftShare },
        ],
      };
    }),
  };
}
