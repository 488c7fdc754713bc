'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '../../../components/ui/skeleton';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { shownUnitOf } from '../state/bucket-words';
import { count, duration, percent } from '../state/format';
import type { PanelProps } from '../state/panel-props';
import { usePublications } from '../state/publications';
import { queueRows, queueTable } from '../state/queue-rows';
import { FigureHelp } from './figure-help';

const QueueChart = dynamic(() => import('../charts/queue-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-50 w-full" />,
});

const LEGEND = [
  ['Answered', 'bg-[var(--color-chart-1)]'],
  ['Left the queue', 'bg-[var(--color-chart-6)]'],
  ['Neither, or still waiting', 'bg-[var(--color-chart-5)] opacity-50'],
] as const;

interface QueuePanelProps extends PanelProps {
  /** Managers see when the policy changed. */
  showPublications: boolean;
}

/** How many asked for a person, and how many did not wait. */
export function QueuePanel({ report, showPublications, onDrillDown }: QueuePanelProps) {
  const publications = usePublications(report?.current.series ?? [], showPublications);
  const rows = report && queueRows(report);
  return (
    <ChartPanel
      title="Queue"
      description={
        report ? `Requests by ${shownUnitOf(report)} of the request, and what became of them.` : ' '
      }
      fileName="queue"
      table={report && queueTable(report)}
      nothing={
        rows?.every(({ requests }) => requests === 0) ? 'Nobody asked for a person in this range.' : null
      }
      height="h-70"
      onDrillDown={onDrillDown}
    >
      {report && rows ? (
        <>
          <QueueFigures report={report} onDrillDown={onDrillDown} />
          <QueueChart rows={rows} publications={publications} />
          <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
            {LEGEND.map(([label, colour]) => (
              <li key={label} className="flex items-center gap-1.5">
                <span aria-hidden="true" className={`size-2.5 rounded-sm ${colour}`} />
                {label}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </ChartPanel>
  );
}

function QueueFigures({
  report,
  onDrillDown,
}: Required<PanelProps> & { report: NonNullable<PanelProps['report']> }) {
  const { rates, durations, counts } = report.current.totals;
  const left = rates.abandonmentRate;
  return (
    <dl className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <div className="flex items-center gap-1">
        <dt className="text-muted">Requests</dt>
        <dd>
          <FigureButton
            text={count(counts.requests)}
            label="Requests"
            onClick={() => onDrillDown({ title: 'Requests', figure: 'requests', part: 'denominator' })}
          />
        </dd>
      </div>
      <div className="flex items-center gap-1">
        <dt className="flex items-center text-muted">
          Left the queue
          <FigureHelp figure="abandonmentRate" />
        </dt>
        <dd className="tabular flex items-baseline gap-1.5">
          <FigureButton
            text={percent(left?.value ?? null, 1)}
            label="Left the queue"
            onClick={() =>
              onDrillDown({ title: 'Left the queue', figure: 'abandonmentRate', part: 'numerator' })
            }
          />
          <span className="text-xs text-muted">
            {left && left.low !== null && left.high !== null
              ? `${count(left.numerator)} of ${count(left.denominator)}, 95% ${percent(left.low)}–${percent(left.high)}`
              : ''}
          </span>
        </dd>
      </div>
      <div className="flex items-center gap-1">
        <dt className="flex items-center text-muted">
          after
          <FigureHelp figure="waitUntilLeft" />
        </dt>
        <dd>
          <FigureButton
            text={duration(durations.waitUntilLeft.median)}
            label="Wait until they left, median"
            onClick={() =>
              onDrillDown({ title: 'Left the queue', figure: 'waitUntilLeft', part: 'denominator' })
            }
          />
        </dd>
      </div>
    </dl>
  );
}

function FigureButton({ text, label, onClick }: { text: string; label: string; onClick(): void }) {
  return (
    <button
      type="button"
      className="tabular min-h-6 min-w-6 rounded-sm font-semibold underline-offset-2 hover:underline"
      aria-label={`${label}, ${text}: show the conversations`}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
