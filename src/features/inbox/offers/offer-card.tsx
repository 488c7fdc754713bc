'use client';

import { usePathname } from 'next/navigation';
import { Avatar } from '../../../components/ui/avatar';
import { Button } from '../../../components/ui/button';
import { Kbd } from '../../../components/ui/kbd';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { declineHandoff } from '../../../contracts/operations/handoffs';
import { useTeamApi } from '../../shared/team/team-context';
import { keyWords } from '../actions/registry';
import { useAct } from '../actions/use-act';
import { useTake } from '../actions/use-take';
import { useHandoff } from '../card/use-handoff';
import { ReasonBadge } from '../list/reason-badge';
import { ScorePill } from '../list/score-pill';
import { useClaim } from '../state/inbox-context';
import { useIsMac } from '../state/platform';
import { useOpenConversation } from '../state/use-inbox-location';
import { useNow } from '../time/use-now';
import { Countdown } from './countdown';

/** One offer: who, why, how much it may matter, and how long there is to answer. */
export function OfferCard({ conversation }: { conversation: TeamConversation }) {
  const { handoff, lead } = conversation;
  const api = useTeamApi();
  const act = useAct();
  const take = useTake();
  const openConversation = useOpenConversation();
  const claim = useClaim(conversation.id);
  const transfer = useHandoff(handoff?.id ?? null, handoff?.version ?? 0)?.transfer;
  const now = useNow();
  const isMac = useIsMac();
  const hasKeys = usePathname() === '/inbox';
  if (!handoff?.offerDeadline) return null;
  const deadline = Date.parse(handoff.offerDeadline);
  if (deadline <= now) return null;

  const accept = async () => {
    openConversation(conversation.id);
    await take(conversation);
  };
  const decline = () =>
    act('The offer was not declined', () => api.call(declineHandoff, { params: { id: handoff.id } }));

  return (
    <article className="pointer-events-auto w-full max-w-95 overflow-hidden rounded-lg bg-surface-raised shadow-floating sm:w-95">
      <div className="flex items-start gap-3 px-4 pt-4">
        <Avatar name={lead.displayName} size="lg" />
        <div className="min-w-0 grow">
          <h2 className="truncate text-base font-semibold">
            <span className="sr-only">Offered to you: </span>
            {lead.displayName}
          </h2>
          <p className="truncate text-sm text-muted">{lead.company ?? conversation.channel.name}</p>
        </div>
        <Countdown deadline={deadline} now={now} />
      </div>
      <div className="flex flex-col gap-2 px-4 py-3">
        <p className="flex flex-wrap gap-1.5">
          <ReasonBadge reason={handoff.reason} />
          <ScorePill score={lead.score} band={lead.band} />
        </p>
        {transfer ? (
          <p className="line-clamp-3 text-base [overflow-wrap:anywhere]">
            <span className="font-medium">{transfer.from ?? 'A colleague'}:</span>{' '}
            <span dir="auto">“{transfer.note}”</span>
          </p>
        ) : null}
        <p className="text-base">{handoff.whyNow}</p>
        {conversation.lastMessage?.author === 'visitor' ? (
          <p dir="auto" className="truncate text-sm text-muted">
            “{conversation.lastMessage.preview}”
          </p>
        ) : null}
      </div>
      <div className="flex gap-2 border-t px-4 py-3">
        <Button className="grow" onClick={decline}>
          Decline {hasKeys ? <Kbd>{keyWords('decline', isMac)}</Kbd> : null}
        </Button>
        <Button variant="primary" className="grow" onClick={accept} busy={claim?.kind === 'claiming'}>
          Accept {hasKeys ? <Kbd tone="inverse">{keyWords('accept', isMac)}</Kbd> : null}
        </Button>
      </div>
    </article>
  );
}
