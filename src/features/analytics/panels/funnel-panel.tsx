'use client';

import { ChartPanel } from '../../shared/figures/chart-panel';
import { count, percent } from '../state/format';
import { funnelSteps, funnelTable } from '../state/funnel-steps';
import type { PanelProps } from '../state/panel-props';
import { FigureHelp } from './figure-help';

/** From the opened chat to the won deal; every step holds only what took the one before. */
export function FunnelPanel({ report, onDrillDown }: PanelProps) {
  const steps = report && funnelSteps(report);
  return (
    <ChartPanel
      title="From visit to deal"
      description="Conversations; every step holds only those that took the one before."
      fileName="funnel"
      table={steps && funnelTable(steps)}
      height="h-70"
      onDrillDown={onDrillDown}
    >
      <ol className="flex min-h-70 flex-col justify-between gap-1">
        {steps?.map(({ figure, label, value, ofBefore, ofFirst }) => (
          <li
            key={figure}
            className="grid grid-cols-[11.5rem_1fr_5.5rem] max-sm:grid-cols-[8.5rem_1fr_5rem] items-center gap-2 text-sm"
          >
            <span className="flex items-center">
              <span>{label}</span>
              <FigureHelp figure={figure} />
            </span>
            <span aria-hidden="true" className="h-6 overflow-hidden rounded-sm bg-surface-sunken">
              <span
                className="block h-full min-w-0.5 rounded-sm bg-[var(--color-chart-1)]"
                style={{ width: `${(ofFirst ?? 0) * 100}%` }}
              />
            </span>
            <span className="tabular flex items-baseline justify-end gap-1.5">
              <span className="text-xs text-muted">{ofBefore === null ? '' : percent(ofBefore)}</span>
              <button
                type="button"
                className="min-h-6 min-w-6 rounded-sm text-end font-medium underline-offset-2 hover:underline"
                aria-label={`${label}, ${count(value)}: show the conversations`}
                onClick={() => onDrillDown({ title: label, figure, part: 'denominator' })}
              >
                {count(value)}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </ChartPanel>
  );
}
