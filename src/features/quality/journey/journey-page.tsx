'use client';

import { useQuery } from '@tanstack/react-query';
import { Workflow } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Skeleton } from '../../../components/ui/skeleton';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { JourneyFlow } from '../../../contracts/api/quality';
import { getJourneyFlow } from '../../../contracts/operations/quality';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { percent } from '../../shared/text/percent';
import { PeriodControl, usePeriod } from '../parts/period';
import { QualityFrame } from '../quality-frame';
import { type ChosenLink, LinkSheet } from './link-sheet';
import { flowWords } from './step-words';

const FlowChart = dynamic(() => import('./flow-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-110 w-full" />,
});

/** Which way conversations go before, during and after a transfer, and where they get lost. */
export function JourneyPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod();
  const [link, setLink] = useState<ChosenLink | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['quality', 'journey', from],
    enabled: seesAll,
    queryFn: ({ signal }) => api.call(getJourneyFlow, { query: { from }, signal }),
  });
  return (
    <QualityFrame actions={<PeriodControl days={days} setDays={setDays} />}>
      <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed title="The journey could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading the journey" />
        ) : data.conversations === 0 ? (
          <EmptyState icon={<Workflow />} title="No conversations in this period">
            A conversation is here from its first message on.
          </EmptyState>
        ) : (
          <>
            <Card>
              <CardHeader
                title="Before, during and after the transfer"
                description="Press a ribbon for its conversations. Won: within 30 days after the first message; younger ones may still be won."
              />
              <CardBody className="overflow-x-auto">
                <FlowChart flow={data} onChoose={(source, target) => setLink({ source, target })} />
              </CardBody>
            </Card>
            <FlowTable flow={data} onChoose={setLink} />
          </>
        )}
      </div>
      <LinkSheet link={link} from={from} onClose={() => setLink(null)} />
    </QualityFrame>
  );
}

function FlowTable({ flow, onChoose }: { flow: JourneyFlow; onChoose(link: ChosenLink): void }) {
  const into = new Map<string, number>();
  for (const { source, count } of flow.links) into.set(source, (into.get(source) ?? 0) + count);
  return (
    <Card>
      <CardHeader title="As a table" />
      <Table caption="Conversations by step">
        <thead>
          <TableRow>
            <Th>From</Th>
            <Th>To</Th>
            <Th numeric>Conversations</Th>
            <Th numeric>Of the step</Th>
          </TableRow>
        </thead>
        <tbody>
          {flow.links.map(({ source, target, count }) => (
            <TableRow key={`${source} ${target}`}>
              <Td>{flowWords(source)}</Td>
              <Td>{flowWords(target)}</Td>
              <Td numeric>
                <button
                  type="button"
                  className="min-h-6 min-w-6 text-accent-text underline underline-offset-2"
                  aria-label={`${count}, ${flowWords(source)} to ${flowWords(target)}`}
                  onClick={() => onChoose({ source, target })}
                >
                  {count}
                </button>
              </Td>
              <Td numeric>{percent(count / (into.get(source) ?? count))}</Td>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
