'use client';

import { useQuery } from '@tanstack/react-query';
import { MessageSquareQuote } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Skeleton } from '../../../components/ui/skeleton';
import type { AgentFeedback } from '../../../contracts/api/quality';
import { getAgentFeedback, getFeedbackConversations } from '../../../contracts/operations/quality';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useMe, useTeamApi } from '../../shared/team/team-context';
import { type ConversationsRequest, ConversationsSheet } from '../parts/conversations-sheet';
import { PeriodControl, usePeriod } from '../parts/period';
import { reasonWords } from '../parts/reason-words';
import { QualityFrame } from '../quality-frame';
import { FeedbackCard } from './feedback-card';
import {
  allLines,
  type FeedbackRequest,
  feedbackTable,
  memberLines,
  reasonLines,
  versionLines,
  weekLines,
} from './feedback-numbers';

const FeedbackChart = dynamic(() => import('./feedback-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-65 w-full" />,
});

/** What those who take the handoffs say of them. It is no part of the accuracy, which others judge. */
export function FeedbackPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod();
  const { data, error, refetch } = useQuery({
    queryKey: ['quality', 'feedback', from],
    queryFn: ({ signal }) => api.call(getAgentFeedback, { query: { from }, signal }),
  });
  return (
    <QualityFrame
      isForEverybody
      aside={seesAll ? null : 'your own answers'}
      actions={<PeriodControl days={days} setDays={setDays} />}
    >
      <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed title="The feedback could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading feedback" />
        ) : data.total.answered.denominator === 0 ? (
          <EmptyState icon={<MessageSquareQuote />} title="No handoff of this period has ended">
            When one is resolved, three questions ask whether it came at the right time, for the right reason
            and with enough context.
          </EmptyState>
        ) : (
          <Answers data={data} from={from} seesAll={seesAll} />
        )}
      </div>
    </QualityFrame>
  );
}

interface AnswersProps {
  data: AgentFeedback;
  /** First day of the period. */
  from: string;
  seesAll: boolean;
}

function Answers({ data, from, seesAll }: AnswersProps) {
  const [request, setRequest] = useState<FeedbackRequest | null>(null);
  const { timeZone } = useMe().org;
  const { total, comments } = data;
  const { numerator, denominator } = total.answered;
  return (
    <>
      {!seesAll && numerator === 0 ? (
        <p className="rounded-md bg-warning-soft px-3 py-2 text-sm text-warning">
          You have answered for none of your {denominator} handoffs. Three clicks when you resolve one tell
          the managers what to change.
        </p>
      ) : null}
      <FeedbackCard
        title="All answers"
        heading="Handoffs"
        fileName="feedback"
        lines={allLines(data)}
        onDrillDown={setRequest}
      />
      <ChartPanel
        as="h2"
        title="Over time"
        description="By the week of the request, named by its Monday. Each question over those who answered it."
        table={feedbackTable('Week', weekLines(data))}
        fileName="feedback-by-week"
        height="h-65"
        onDrillDown={setRequest}
      >
        <FeedbackChart weeks={data.byWeek} />
      </ChartPanel>
      <div className="grid grid-cols-1 gap-4 2xl:grid-cols-2">
        <FeedbackCard
          title="By reason"
          heading="Reason"
          fileName="feedback-by-reason"
          lines={reasonLines(data)}
          onDrillDown={setRequest}
        />
        <FeedbackCard
          title="By agent"
          heading="Agent"
          fileName="feedback-by-agent"
          lines={memberLines(data)}
          onDrillDown={setRequest}
        />
        <FeedbackCard
          title="By policy version"
          heading="Version"
          fileName="feedback-by-policy-version"
          lines={versionLines(data)}
          onDrillDown={setRequest}
        />
        <Card>
          <CardHeader title={seesAll ? 'Comments' : 'Your comments'} />
          <CardBody>
            {comments.length === 0 ? <p className="text-sm text-muted">None in this period.</p> : null}
            <ul className="divide-y">
              {comments.map(({ conversationId, member, reason, policyVersion, comment, at }) => (
                <li key={`${conversationId} ${at}`} className="py-2">
                  <Link
                    href={`/inbox?view=all&c=${conversationId}`}
                    className="text-base/5 hover:underline"
                    dir="auto"
                  >
                    {comment}
                  </Link>
                  <p className="text-xs text-muted">
                    {dayWords(at, timeZone)} · {member} · {reasonWords(reason)}
                    {policyVersion === null ? '' : ` · policy version ${policyVersion}`}
                  </p>
                </li>
              ))}
            </ul>
          </CardBody>
        </Card>
      </div>
      <ConversationsSheet
        request={request && behindFeedback(request, from)}
        onClose={() => setRequest(null)}
      />
    </>
  );
}

const behindFeedback = ({ title, target }: FeedbackRequest, from: string): ConversationsRequest => ({
  title,
  key: ['feedback', from, target],
  ids: async (api, signal) => {
    const query = { from, ...target };
    return (await api.call(getFeedbackConversations, { query, signal })).conversationIds;
  },
});

const dayWords = (instant: string, timeZone: string) =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone });
