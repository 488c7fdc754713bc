'use client';

import { useQuery } from '@tanstack/react-query';
import { MessageSquareQuote } from 'lucide-react';
import Link from 'next/link';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { AgentFeedback, FeedbackSummary } from '../../../contracts/api/quality';
import { getAgentFeedback } from '../../../contracts/operations/quality';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { PeriodControl, usePeriod } from '../parts/period';
import { reasonWords } from '../parts/reason-words';
import { ShareCell } from '../parts/share-cell';
import { QualityFrame } from '../quality-frame';

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
          <Answers data={data} seesAll={seesAll} />
        )}
      </div>
    </QualityFrame>
  );
}

function Answers({ data, seesAll }: { data: AgentFeedback; seesAll: boolean }) {
  const { total, byReason, byMember, byPolicyVersion, comments } = data;
  const { numerator, denominator } = total.answered;
  return (
    <>
      {!seesAll && numerator === 0 ? (
        <p className="rounded-md bg-warning-soft px-3 py-2 text-sm text-warning">
          You have answered for none of your {denominator} handoffs. Three clicks when you resolve one tell
          the managers what to change.
        </p>
      ) : null}
      <FeedbackTable
        caption="All answers"
        heading=""
        rows={[{ key: 'all', name: 'All handoffs', ...total }]}
      />
      <div className="grid grid-cols-1 gap-4 2xl:grid-cols-2">
        <FeedbackTable
          caption="By reason"
          heading="Reason"
          rows={byReason.map(({ reason, ...row }) => ({ key: reason, name: reasonWords(reason), ...row }))}
        />
        {seesAll ? (
          <FeedbackTable
            caption="By agent"
            heading="Agent"
            rows={byMember.map(({ memberId, ...row }) => ({ key: memberId, ...row }))}
          />
        ) : null}
        <FeedbackTable
          caption="By policy version"
          heading="Version"
          rows={byPolicyVersion.map(({ policyVersion, ...row }) => ({
            key: String(policyVersion),
            name: `Version ${policyVersion}`,
            ...row,
          }))}
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
                    {member} · {reasonWords(reason)}
                    {policyVersion === null ? '' : ` · policy version ${policyVersion}`}
                  </p>
                </li>
              ))}
            </ul>
          </CardBody>
        </Card>
      </div>
    </>
  );
}

interface FeedbackTableProps {
  caption: string;
  heading: string;
  rows: readonly (FeedbackSummary & { key: string; name: string })[];
}

function FeedbackTable({ caption, heading, rows }: FeedbackTableProps) {
  if (rows.length === 0) return null;
  return (
    <Card>
      <CardHeader title={caption} />
      <Table caption={caption}>
        <thead>
          <TableRow>
            <Th>{heading}</Th>
            <Th numeric>Answered</Th>
            <Th numeric>Right time</Th>
            <Th numeric>Early · late</Th>
            <Th numeric>Right reason</Th>
            <Th numeric>Enough context</Th>
          </TableRow>
        </thead>
        <tbody>
          {rows.map(({ key, name, answered, onTime, early, late, rightReason, enoughContext }) => (
            <TableRow key={key}>
              <Td>{name}</Td>
              <ShareCell share={answered} />
              <ShareCell share={onTime} />
              <Td numeric>
                {early} · {late}
              </Td>
              <ShareCell share={rightReason} />
              <ShareCell share={enoughContext} />
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
