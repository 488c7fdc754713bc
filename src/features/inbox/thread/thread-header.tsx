'use client';

import {
  AlarmClock,
  AlarmClockOff,
  ArrowLeft,
  ArrowRightLeft,
  Bot,
  CircleCheck,
  PanelRight,
} from 'lucide-react';
import { Avatar } from '../../../components/ui/avatar';
import { Badge, type Tone } from '../../../components/ui/badge';
import { IconButton } from '../../../components/ui/icon-button';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { ConversationStatus } from '../../../domain/handoff/types';
import { useMe } from '../../shared/team/team-context';
import { ActionButton, ActionIcon } from '../actions/action-button';
import { useActions } from '../actions/actions-context';
import { ScorePill } from '../list/score-pill';
import { WaitTimer } from '../list/wait-timer';
import { useClaim } from '../state/inbox-context';
import { RowTags } from '../tags/row-tags';
import { MoreActions } from './more-actions';
import { statusWords } from './status-words';
import type { Viewer } from './use-viewers';
import { Viewers } from './viewers';

const TONES: Readonly<Record<ConversationStatus, Tone>> = {
  bot: 'neutral',
  waiting: 'warning',
  human: 'positive',
  snoozed: 'neutral',
  closed: 'neutral',
};

interface ThreadHeaderProps {
  conversation: TeamConversation;
  viewers: readonly Viewer[];
}

export function ThreadHeader({ conversation, viewers }: ThreadHeaderProps) {
  const { run, of, keyOf } = useActions();
  const { id: memberId } = useMe().member;
  const claim = useClaim(conversation.id);
  const { lead, status, handoff } = conversation;
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b ps-4 pe-3 max-sm:ps-1">
      <IconButton label="Back to the list" className="sm:hidden" onClick={() => run('back')}>
        <ArrowLeft className="rtl:-scale-x-100" />
      </IconButton>
      <span className="max-lg:hidden">
        <Avatar name={lead.displayName} size="sm" />
      </span>
      <h2 className="min-w-0 truncate text-base font-semibold">{lead.displayName}</h2>
      <span className="flex min-w-0 items-center gap-1.5 max-sm:hidden">
        <Badge tone={TONES[status]}>{statusWords(conversation, memberId)}</Badge>
        {status === 'waiting' && handoff ? <WaitTimer since={handoff.waitingSince} /> : null}
        <RowTags tags={conversation.tags} />
      </span>
      <Viewers viewers={viewers} />
      <div className="ms-auto flex shrink-0 items-center gap-0.5">
        <span className="hidden @min-[34rem]/thread:contents">
          <ActionIcon id="snooze">
            <AlarmClock />
          </ActionIcon>
          <ActionIcon id="wake">
            <AlarmClockOff />
          </ActionIcon>
          <ActionIcon id="transfer">
            <ArrowRightLeft />
          </ActionIcon>
          <ActionIcon id="return">
            <Bot />
          </ActionIcon>
        </span>
        <MoreActions />
        <IconButton label="Details" shortcut={keyOf('details')} size="sm" onClick={() => run('details')}>
          <PanelRight className="rtl:-scale-x-100" />
        </IconButton>
        <span className="ms-1 flex gap-1.5">
          <ActionButton id="accept" variant="primary" busy={claim?.kind === 'claiming'}>
            {status === 'bot' ? 'Take over' : 'Accept'}
          </ActionButton>
          <ActionButton id="resolve" variant={of('reply').state === 'ready' ? 'primary' : 'secondary'}>
            <CircleCheck aria-hidden="true" />
            Resolve
          </ActionButton>
        </span>
        <span className="sr-only">
          <ScorePill score={lead.score} band={lead.band} />
        </span>
      </div>
    </header>
  );
}
