'use client';

import clsx from 'clsx';
import { memo } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { Badge } from '../../../components/ui/badge';
import type { InboxView, TeamConversation } from '../../../contracts/api/conversation';
import type { MessageMatch } from '../../../contracts/api/search';
import { offeredTo } from '../actions/availability';
import { DraftMark } from '../drafts/draft-mark';
import { RowTags } from '../tags/row-tags';
import { comingWords, shortWords } from '../time/clock-words';
import { RowViewers } from '../together/row-viewers';
import { MatchLine } from './match-line';
import { ReasonBadge } from './reason-badge';
import { RowChoice } from './row-choice';
import { ScorePill } from './score-pill';
import { WaitTimer } from './wait-timer';

interface ConversationRowProps {
  conversation: TeamConversation;
  /** What the list shows anyway is not said again on every row. */
  view: InboxView;
  href: string;
  selected: boolean;
  /** Among those that one action is meant for. */
  chosen: boolean;
  memberId: string;
  /** What a search found in it. */
  match?: MessageMatch | undefined;
  onOpen(conversationId: string, messageId?: string): void;
  onChoose(conversationId: string, upTo: boolean): void;
}

const SPEAKERS = { visitor: '', bot: 'Bot:', system: '' } as const;

/** A conversation in the list: a link, so that it opens in a new tab too; j and k move the focus over these. */
export const ConversationRow = memo(function ConversationRow(props: ConversationRowProps) {
  const { conversation, view, href, selected, chosen, memberId, match, onOpen, onChoose } = props;
  const { id, lead, lastMessage, unread, status, owner } = conversation;
  const isUnread = unread > 0 && status !== 'closed';
  return (
    <li className="relative [contain-intrinsic-size:auto_64px] [content-visibility:auto]">
      <a
        href={href}
        data-conversation-id={id}
        aria-current={selected ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.button !== 0) return;
          event.preventDefault();
          if (event.shiftKey) onChoose(id, true);
          else onOpen(id, match?.messageId);
        }}
        className={clsx(
          'relative flex h-16 items-center gap-3 border-b px-4 -outline-offset-2',
          chosen ? 'bg-accent-soft' : selected ? 'bg-surface-selected' : 'hover:bg-surface-hover',
        )}
      >
        <Avatar name={lead.displayName} />
        {chosen ? <span className="sr-only">Selected: </span> : null}
        <span className="flex min-w-0 grow flex-col gap-1">
          <span className="flex items-center gap-2">
            <span
              className={clsx(
                'min-w-0 shrink-0 truncate text-sm',
                lead.company ? 'max-w-[62%]' : 'max-w-[75%]',
                isUnread ? 'font-semibold' : 'font-medium',
              )}
            >
              {lead.displayName}
            </span>
            {lead.company ? (
              <span className="min-w-0 truncate text-xs text-muted">{lead.company}</span>
            ) : null}
            <span className="ms-auto flex shrink-0 items-center gap-2">
              <ScorePill score={lead.score} band={lead.band} />
              <RowTime conversation={conversation} />
            </span>
          </span>
          <span className="flex items-center gap-1.5">
            <RowState conversation={conversation} view={view} memberId={memberId} />
            {selected ? null : <DraftMark conversationId={id} />}
            {match ? (
              <MatchLine match={match} />
            ) : (
              <span
                className={clsx('flex min-w-0 grow gap-1 text-sm', isUnread ? 'text-text' : 'text-muted')}
              >
                {lastMessage ? (
                  <Preview message={lastMessage} mine={owner?.id === memberId} />
                ) : (
                  'No messages yet'
                )}
              </span>
            )}
            {match ? null : <RowTags tags={conversation.tags} />}
            <RowViewers conversationId={id} />
            {isUnread ? (
              <span className="tabular inline-flex h-4 min-w-4 shrink-0 items-center justify-center rounded-full bg-accent px-1 text-[11px] leading-none font-medium text-on-accent">
                {unread > 99 ? '99+' : unread}
                <span className="sr-only"> unread</span>
              </span>
            ) : null}
          </span>
        </span>
      </a>
      <RowChoice name={lead.displayName} chosen={chosen} onChoose={(upTo) => onChoose(id, upTo)} />
    </li>
  );
});

interface PreviewProps {
  message: NonNullable<TeamConversation['lastMessage']>;
  mine: boolean;
}

/** Who spoke stands apart from the words: those run their own way and lose their end, not their beginning. */
function Preview({ message: { preview, author }, mine }: PreviewProps) {
  const speaker = author === 'agent' ? (mine ? 'You:' : 'Agent:') : author && SPEAKERS[author];
  return (
    <>
      {speaker ? <span className="shrink-0">{speaker}</span> : null}{' '}
      <span dir="auto" className="min-w-0 truncate">
        {preview}
      </span>
    </>
  );
}

function RowTime({ conversation }: { conversation: TeamConversation }) {
  const { status, handoff, lastMessage, snoozedUntil } = conversation;
  if (status === 'waiting' && handoff) return <WaitTimer since={handoff.waitingSince} />;
  const now = new Date();
  const at = lastMessage && new Date(lastMessage.at);
  const comesBack = status === 'snoozed' && snoozedUntil ? new Date(snoozedUntil) : null;
  if (!comesBack && !at) return null;
  return (
    <span className="tabular shrink-0 text-xs text-muted">
      {comesBack ? comingWords(comesBack, now) : at ? shortWords(at, now) : null}
    </span>
  );
}

interface RowStateProps {
  conversation: TeamConversation;
  view: InboxView;
  memberId: string;
}

/** The one thing to know beside the words: why it waits, who has it, that it is over. */
function RowState({ conversation, view, memberId }: RowStateProps) {
  const { status, handoff, owner, spam } = conversation;
  if (spam) return <Badge tone="warning">{spam.review === null ? 'Looks like spam' : 'Spam'}</Badge>;
  if (status === 'waiting' && handoff) {
    const offered = offeredTo(conversation);
    if (offered) {
      return <Badge tone="accent">{offered.id === memberId ? 'Offered to you' : `→ ${offered.name}`}</Badge>;
    }
    return <ReasonBadge reason={handoff.reason} />;
  }
  if (status === view) return null;
  if (status === 'snoozed') return <Badge>Snoozed</Badge>;
  if (status === 'closed') return <Badge>Closed</Badge>;
  if (status === 'human' && owner && owner.id !== memberId) {
    return (
      <span title={owner.name} className="shrink-0">
        <Avatar name={owner.name} size="xs" />
        <span className="sr-only">with {owner.name}</span>
      </span>
    );
  }
  return null;
}
