'use client';

import { useQuery } from '@tanstack/react-query';
import { Workflow } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { EmptyState } from '../../../components/ui/empty-state';
import { Skeleton } from '../../../components/ui/skeleton';
import { getJourneyConversations, getJourneyFlow } from '../../../contracts/operations/quality';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { type ConversationsRequest, ConversationsSheet } from '../parts/conversations-sheet';
import { PeriodControl, usePeriod } from '../parts/period';
import { QualityFrame } from '../quality-frame';
import { type FlowLink, flowTable, linkTitle } from './flow-table';

const FlowChart = dynamic(() => import('./flow-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-110 w-full" />,
});

/** Which way conversations go before, during and after a transfer, and where they get lost. */
export function JourneyPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod();
  const [link, setLink] = useState<FlowLink | null>(null);
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
          <ChartPanel
            as="h2"
            title="Before, during and after the transfer"
            description="Press a ribbon for its conversations. Won: within 30 days after the first message; younger ones may still be won."
            table={flowTable(data)}
            fileName="journey"
            height="h-110"
            onDrillDown={setLink}
          >
            <div className="overflow-x-auto">
              <FlowChart
                flow={data}
                onChoose={(source, target) => setLink({ title: linkTitle(source, target), source, target })}
              />
            </div>
          </ChartPanel>
        )}
      </div>
      <ConversationsSheet request={link && behindLink(link, from)} onClose={() => setLink(null)} />
    </QualityFrame>
  );
}

const behindLink = ({ title, source, target }: FlowLink, from: string): ConversationsRequest => ({
  title,
  key: ['journey', from, source, target],
  ids: async (api, signal) =>
    (await api.call(getJourneyConversations, { query: { from, source, target }, signal })).conversationIds,
});
