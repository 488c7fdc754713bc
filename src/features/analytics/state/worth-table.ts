import type { MetricsReport } from '../../../domain/metrics/report';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count, duration } from './format';

/** What the agents' time was spent on: all answered handoffs, and the qualified among them. */
export function worthTable({ current }: MetricsReport): PanelTable<DrillDownRequest> {
  const { agentTime, qualifiedAgentTime } = current.totals.durations;
  const lines = [
    ['agentTime', 'All answered and ended', agentTime],
    ['qualifiedAgentTime', 'Qualified', qualifiedAgentTime],
  ] as const;
  const time = (seconds: number | null) => ({ text: duration(seconds), raw: seconds });
  return {
    columns: [
      { label: 'Handoffs that were' },
      { label: 'Handoffs', numeric: true },
      { label: 'Time in all', numeric: true },
      { label: 'Median', numeric: true },
      { label: '90th percentile', numeric: true },
    ],
    rows: lines.map(([figure, label, stats]) => ({
      key: figure,
      cells: [
        words(label),
        {
          text: count(stats.count),
          raw: stats.count,
          request: { title: `Agents’ time: ${label.toLowerCase()}`, figure, part: 'denominator' },
        },
        time(stats.total),
        time(stats.median),
        time(stats.p90),
      ],
    })),
  };
}
