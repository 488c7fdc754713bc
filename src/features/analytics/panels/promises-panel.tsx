'use client';

import { ButtonLink } from '../../../components/ui/button-link';
import type { MetricsReport } from '../../../domain/metrics/report';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { count, percent } from '../state/format';
import { type PromiseRequest, type PromiseRow, promiseRows, promiseTable } from '../state/promise-rows';
import { usePromiseFigures } from '../state/use-promise-figures';

const COLOURS: Readonly<Record<PromiseRow['state'], string>> = {
  kept: 'bg-[var(--color-chart-2)]',
  broken: 'bg-[var(--color-chart-6)]',
  open: 'bg-[var(--color-chart-5)] opacity-50',
};

interface PromisesPanelProps {
  report: MetricsReport | undefined;
  onDrillDown(request: PromiseRequest): void;
}

/** Whether visitors whom nobody could serve got what they were promised. */
export function PromisesPanel({ report, onDrillDown }: PromisesPanelProps) {
  const asked = usePromiseFigures(report);
  const rows = asked && promiseRows(asked.now, asked.before);
  const most = Math.max(1, ...(rows?.map(({ value }) => value) ?? []));
  return (
    <ChartPanel
      title="Promises that fell due"
      description="By their due time. A team or member owes them; a reason is that of the handoff they came from."
      fileName="promises"
      table={rows && promiseTable(rows)}
      nothing={rows?.every(({ value }) => value === 0) ? 'No promise fell due in this range.' : null}
      height="h-22"
      onDrillDown={onDrillDown}
    >
      {rows && asked ? (
        <div className="grid items-center gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr_auto]">
          <p className="flex items-baseline gap-1.5">
            <span className="tabular text-xl font-semibold">{percent(asked.now.figures.keptRate, 1)}</span>
            <span className="text-sm text-muted">kept</span>
            {asked.before && asked.before.figures.keptRate !== null ? (
              <span className="tabular text-xs text-muted">
                was {percent(asked.before.figures.keptRate, 1)}
              </span>
            ) : null}
          </p>
          <ul className="space-y-1">
            {rows.map((row) => (
              <Bar key={row.state} row={row} most={most} onDrillDown={onDrillDown} />
            ))}
          </ul>
          <ButtonLink href="/tasks" size="sm" className="print:hidden">
            Open promises
          </ButtonLink>
        </div>
      ) : null}
    </ChartPanel>
  );
}

interface BarProps {
  row: PromiseRow;
  most: number;
  onDrillDown(request: PromiseRequest): void;
}

function Bar({ row: { state, label, value, request, before }, most, onDrillDown }: BarProps) {
  return (
    <li className="grid grid-cols-[6rem_1fr_auto] items-center gap-2 text-sm">
      <span className="text-muted">{label}</span>
      <span aria-hidden="true" className="h-4">
        {value > 0 ? (
          <span
            className={`block h-full min-w-0.5 rounded-sm ${COLOURS[state]}`}
            style={{ width: `${(value / most) * 100}%` }}
          />
        ) : null}
      </span>
      <span className="tabular flex min-w-8 items-baseline justify-end gap-2">
        {before ? <span className="text-xs text-muted">was {count(before.value)}</span> : null}
        <button
          type="button"
          className="min-h-6 min-w-6 rounded-sm text-end font-medium underline-offset-2 hover:underline"
          aria-label={`Promises ${label.toLowerCase()}, ${count(value)}: show the conversations`}
          onClick={() => onDrillDown(request)}
        >
          {count(value)}
        </button>
      </span>
    </li>
  );
}
