import { ArrowRightLeft, History, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import { labelOf } from '../../shared/text/label-of';
import { shortWords } from '../time/clock-words';
import { waitWords } from '../time/wait-words';
import { HANDOFF_STATUS_WORDS, OUTCOME_WORDS } from '../words';

/** What went before this episode: a colleague's word first, how it ended last time, how long they have waited. */
export function BeforeThis({ detail }: { detail: HandoffDetail }) {
  const { transfer, previous, handoff } = detail;
  const now = new Date();
  const wait = handoff.creditedWaitSeconds;
  return (
    <>
      {transfer ? (
        <Line icon={<ArrowRightLeft aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}>
          <span className="font-medium">{transfer.from ?? 'A colleague'} passed it on:</span>{' '}
          <span dir="auto">“{transfer.note}”</span>{' '}
          <time dateTime={transfer.at} className="text-xs whitespace-nowrap text-muted">
            {shortWords(new Date(transfer.at), now)}
          </time>
        </Line>
      ) : previous ? (
        <Line icon={<History aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}>
          <span className="font-medium">Last time:</span>{' '}
          {previous.outcome
            ? labelOf(OUTCOME_WORDS, previous.outcome)
            : labelOf(HANDOFF_STATUS_WORDS, previous.status)}
          {previous.agentName ? `, with ${previous.agentName}` : ''}
          {previous.endedAt ? `, ${shortWords(new Date(previous.endedAt), now)}` : ''}
          {previous.note ? <span dir="auto">: “{previous.note}”</span> : null}
        </Line>
      ) : null}
      {wait > 0 ? (
        <Line icon={<Hourglass aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}>
          <span className="font-medium">Has waited before:</span>{' '}
          <span className="tabular">{waitWords(wait)}</span>
        </Line>
      ) : null}
    </>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 rounded-md bg-warning-soft px-3 py-2 text-base text-text">
      {icon}
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </p>
  );
}
