'use client';

import { useQuery } from '@tanstack/react-query';
import { Gauge } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { EmptyState } from '../../../components/ui/empty-state';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Skeleton } from '../../../components/ui/skeleton';
import type { ScoreCalibrationReport } from '../../../contracts/api/quality';
import { getScoreCalibration } from '../../../contracts/operations/quality';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { PeriodControl, usePeriod } from '../parts/period';
import { monthWords, weekWords } from '../parts/time-words';
import { QualityFrame } from '../quality-frame';
import { type CalibrationGroup, calibrationPoint, calibrationTable } from './calibration-numbers';

const TenthsChart = dynamic(() => import('./tenths-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-70 w-full" />,
});

/** Whether hotter leads are won more often, and how often. */
export function CalibrationPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod(91);
  const { data, error, refetch } = useQuery({
    queryKey: ['quality', 'calibration', from],
    enabled: seesAll,
    queryFn: ({ signal }) => api.call(getScoreCalibration, { query: { from }, signal }),
  });
  return (
    <QualityFrame
      aside={data && data.leads > 0 ? `${data.leads} leads` : null}
      actions={<PeriodControl days={days} setDays={setDays} />}
    >
      <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed
            title="The calibration could not be loaded"
            error={error}
            onRetry={() => void refetch()}
          />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading the calibration" />
        ) : data.leads === 0 ? (
          <EmptyState icon={<Gauge />} title="No lead is old enough yet">
            What became of a lead is known 30 days after its first message. Choose a longer period.
          </EmptyState>
        ) : (
          <Charts data={data} />
        )}
      </div>
    </QualityFrame>
  );
}

const TIMES = { weeks: 'Week', months: 'Month' } as const;
type Time = keyof typeof TIMES;

function Charts({ data }: { data: ScoreCalibrationReport }) {
  const [time, setTime] = useState<Time>('weeks');
  const byScore = data.deciles.map((group) => ({ name: scores(group), group }));
  const overTime =
    time === 'weeks'
      ? data.weeks.map(({ week, ...group }) => ({ name: weekWords(week), group }))
      : data.months.map(({ month, ...group }) => ({ name: monthWords(month), group }));
  return (
    <>
      <ChartPanel
        as="h2"
        title="By score"
        description="Tenths of the leads by their score a day after the first message: what the score said, and what came of it."
        table={calibrationTable('Score', byScore)}
        fileName="calibration-by-score"
        height="h-75"
      >
        <TenthsChart points={byScore.map(calibrationPoint)} />
      </ChartPanel>
      <ChartPanel
        as="h2"
        title="Over time"
        description={`By the ${time === 'weeks' ? 'week (its Monday)' : 'month'} of the first message.${data.brier === null ? '' : ` Brier score of all leads ${data.brier.toFixed(3)}; 0 is perfect.`}`}
        table={calibrationTable(TIMES[time], overTime)}
        fileName={`calibration-by-${TIMES[time].toLowerCase()}`}
        height="h-75"
        controls={
          <SegmentedControl
            aria-label="Points of the time axis"
            size="sm"
            value={time}
            onValueChange={(next: Time) => setTime(next)}
            items={[
              { value: 'weeks', label: TIMES.weeks },
              { value: 'months', label: TIMES.months },
            ]}
          />
        }
      >
        <TenthsChart points={overTime.map(calibrationPoint)} />
      </ChartPanel>
    </>
  );
}

const scores = ({ lowest, highest }: CalibrationGroup['group']) =>
  lowest === highest ? String(lowest) : `${lowest}–${highest}`;
