'use client';

import { useQuery } from '@tanstack/react-query';
import { Gauge } from 'lucide-react';
import dynamic from 'next/dynamic';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Skeleton } from '../../../components/ui/skeleton';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { ScoreCalibrationReport } from '../../../contracts/api/quality';
import { getScoreCalibration } from '../../../contracts/operations/quality';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { percent } from '../../shared/text/percent';
import { PeriodControl, usePeriod } from '../parts/period';
import { QualityFrame } from '../quality-frame';
import type { CalibrationPoint } from './tenths-chart';

const TenthsChart = dynamic(() => import('./tenths-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-70 w-full" />,
});

type Group = ScoreCalibrationReport['deciles'][number];

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
          <>
            <GroupCard
              title="By score"
              description="Tenths of the leads by their score a day after the first message. Bars: share won within 30 days, with its 95% interval. Dashed: the score, read as a percentage."
              groups={data.deciles.map((group) => ({ name: scores(group), group }))}
            />
            <GroupCard
              title="Over time"
              description={`By the month of the first message.${data.brier === null ? '' : ` Brier score ${data.brier.toFixed(3)}; 0 is perfect.`}`}
              groups={data.months.map(({ month, ...group }) => ({ name: month, group }))}
            />
          </>
        )}
      </div>
    </QualityFrame>
  );
}

interface GroupCardProps {
  title: string;
  description: string;
  groups: readonly { readonly name: string; readonly group: Group }[];
}

function GroupCard({ title, description, groups }: GroupCardProps) {
  return (
    <Card>
      <CardHeader title={title} description={description} />
      <CardBody>
        <TenthsChart points={groups.map(({ name, group }) => pointOf(name, group))} />
      </CardBody>
      <Table caption={`${title}: predicted and actual`}>
        <thead>
          <TableRow>
            <Th>{title === 'By score' ? 'Score' : 'Month'}</Th>
            <Th numeric>Leads</Th>
            <Th numeric>Mean score</Th>
            <Th numeric>Won</Th>
            <Th numeric>95% interval</Th>
          </TableRow>
        </thead>
        <tbody>
          {groups.map(({ name, group: { predicted, won } }) => (
            <TableRow key={name}>
              <Td className="tabular">{name}</Td>
              <Td numeric>{won.denominator}</Td>
              <Td numeric>{(predicted * 100).toFixed(1)}</Td>
              <Td numeric>{won.value === null ? '–' : percent(won.value, 1)}</Td>
              <Td numeric>
                {won.interval ? `${percent(won.interval.low, 1)}–${percent(won.interval.high, 1)}` : '–'}
              </Td>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

const scores = ({ lowest, highest }: Group) => (lowest === highest ? String(lowest) : `${lowest}–${highest}`);

function pointOf(name: string, { predicted, won }: Group): CalibrationPoint {
  const actual = won.value ?? 0;
  const { low, high } = won.interval ?? { low: actual, high: actual };
  return { name, predicted, actual, leads: won.denominator, reach: [actual - low, high - actual] };
}
