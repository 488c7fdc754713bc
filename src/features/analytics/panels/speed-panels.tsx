'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '../../../components/ui/skeleton';
import { ChartPanel } from '../../shared/figures/chart-panel';
import type { PanelProps } from '../state/panel-props';
import { speedTable, waitRows, waitTable } from '../state/wait-rows';

const loading = () => <Skeleton className="h-60 w-full" />;
const SpeedChart = dynamic(() => import('../charts/speed-chart'), { ssr: false, loading });
const WaitsChart = dynamic(() => import('../charts/waits-chart'), { ssr: false, loading });

const NOTHING = 'No handoff in this range was answered by a person.';

/** Conversion against the wait. */
export function SpeedPanel({ report, onDrillDown }: PanelProps) {
  const rows = report && waitRows(report);
  return (
    <ChartPanel
      title="Speed to lead"
      description="Conversion by the time until a person wrote, with 95% intervals, the widest cut at the top; hollow: fewer than 30. Observational: hot leads are taken first, so this does not show what faster answers would change."
      fileName="speed-to-lead"
      table={rows && speedTable(rows)}
      nothing={rows?.every(({ conversations }) => conversations === 0) ? NOTHING : null}
      height="h-60"
      onDrillDown={onDrillDown}
    >
      {rows ? (
        <SpeedChart
          rows={rows}
          onPick={({ band, label }) =>
            onDrillDown({
              title: `Answered in ${label}`,
              figure: 'conversionRate',
              part: 'denominator',
              dimension: 'waitBand',
              key: band,
            })
          }
        />
      ) : null}
    </ChartPanel>
  );
}

/** How long handoffs waited for the first message of a person. */
export function WaitsPanel({ report, onDrillDown }: PanelProps) {
  const rows = report && waitRows(report);
  return (
    <ChartPanel
      title="Response times"
      description="Answered handoffs by the time until a person wrote; those that nobody answered are in the queue's figures."
      fileName="response-times"
      table={rows && waitTable(rows)}
      nothing={rows?.every(({ answered }) => answered === 0) ? NOTHING : null}
      height="h-60"
      onDrillDown={onDrillDown}
    >
      {rows ? (
        <WaitsChart
          rows={rows}
          onPick={({ band, label }) =>
            onDrillDown({
              title: `Answered in ${label}`,
              figure: 'responseTime',
              part: 'denominator',
              dimension: 'waitBand',
              key: band,
            })
          }
        />
      ) : null}
    </ChartPanel>
  );
}
