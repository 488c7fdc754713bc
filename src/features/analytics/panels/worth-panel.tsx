'use client';

import type { DurationKey } from '../../../domain/metrics/figures';
import type { MetricsReport } from '../../../domain/metrics/report';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { count, duration, percent } from '../state/format';
import type { PanelProps } from '../state/panel-props';
import { worthTable } from '../state/worth-table';
import { FigureHelp } from './figure-help';

/** What the agents' time was spent on. */
export function WorthPanel({ report, onDrillDown }: PanelProps) {
  const share = report?.current.totals.rates.qualifiedShare;
  return (
    <ChartPanel
      title="Agents’ time"
      description="On handoffs in which a person wrote, from acceptance to end."
      fileName="agents-time"
      table={report && worthTable(report)}
      height="h-32"
      onDrillDown={onDrillDown}
    >
      {report ? (
        <>
          <div className="mb-3 flex items-baseline gap-2">
            <button
              type="button"
              className="tabular min-h-6 rounded-sm text-xl font-semibold underline-offset-4 hover:underline"
              aria-label={`Qualified share, ${percent(share?.value ?? null, 1)}: show the conversations`}
              onClick={() => onDrillDown({ title: 'Qualified', figure: 'qualifiedShare', part: 'numerator' })}
            >
              {percent(share?.value ?? null, 1)}
            </button>
            <span className="flex items-center text-sm text-muted">
              qualified
              <FigureHelp figure="qualifiedShare" />
            </span>
            <span className="tabular ms-auto text-xs text-muted">
              {share && share.denominator > 0
                ? `${count(share.numerator)} of ${count(share.denominator)}${share.smallSample ? ' · small sample' : ''}${share.pending > 0 ? ` · ${count(share.pending)} open` : ''}`
                : ''}
            </span>
          </div>
          <TimeBar report={report} />
          <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 text-sm">
            <Time report={report} figure="agentTime" words="in all" onDrillDown={onDrillDown} />
            <Time
              report={report}
              figure="qualifiedAgentTime"
              words="on qualified"
              onDrillDown={onDrillDown}
            />
          </dl>
        </>
      ) : null}
    </ChartPanel>
  );
}

function TimeBar({ report }: { report: MetricsReport }) {
  const { agentTime, qualifiedAgentTime } = report.current.totals.durations;
  const share = agentTime.total === 0 ? 0 : qualifiedAgentTime.total / agentTime.total;
  return (
    <div
      role="img"
      aria-label={`${percent(share)} of the agents' time went into qualified handoffs`}
      className="h-3 overflow-hidden rounded-sm bg-surface-hover"
    >
      <span className="block h-full bg-[var(--color-chart-2)]" style={{ width: `${share * 100}%` }} />
    </div>
  );
}

interface TimeProps extends PanelProps {
  report: MetricsReport;
  figure: DurationKey;
  words: string;
}

function Time({ report, figure, words, onDrillDown }: TimeProps) {
  const stats = report.current.totals.durations[figure];
  return (
    <div>
      <dt className="flex items-center text-xs text-muted">
        Time {words}
        <FigureHelp figure={figure} />
      </dt>
      <dd className="tabular font-medium">
        <button
          type="button"
          className="min-h-6 rounded-sm underline-offset-2 hover:underline"
          aria-label={`Time ${words}, ${duration(stats.total)}: show the conversations`}
          onClick={() => onDrillDown({ title: `Time ${words}`, figure, part: 'denominator' })}
        >
          {duration(stats.total)}
        </button>
      </dd>
      <dd className="tabular text-xs text-muted">
        {stats.count === 0
          ? 'No handoffs'
          : `${count(stats.count)} handoffs, median ${duration(stats.median)}`}
      </dd>
    </div>
  );
}
