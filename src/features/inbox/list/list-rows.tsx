'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useMe } from '../../shared/team/team-context';
import { hrefOf, type InboxLocation } from '../state/inbox-location';
import { selectUpTo, toggleSelected, useSelected } from '../state/selection';
import { openConversation, openMessage } from '../state/use-inbox-location';
import { ConversationRow } from './conversation-row';
import type { ViewList } from './use-view-list';

const open = (conversationId: string, messageId?: string) =>
  messageId ? openMessage(conversationId, messageId) : openConversation(conversationId);

export function ListRows({ location, list }: { location: InboxLocation; list: ViewList }) {
  const { member } = useMe();
  const chosen = useSelected();
  const ids = useRef<readonly string[]>([]);
  useEffect(() => {
    ids.current = list.rows.map((row) => row.id);
  }, [list.rows]);
  const choose = useCallback((id: string, upTo: boolean) => {
    if (upTo) selectUpTo(id, ids.current);
    else toggleSelected(id);
  }, []);
  if (list.rows.length === 0) return null;
  return (
    <ul aria-label="Conversations">
      {list.rows.map((conversation) => {
        const match = list.matches.get(conversation.id);
        const messageId = match?.messageId ?? null;
        return (
          <ConversationRow
            key={conversation.id}
            conversation={conversation}
            view={location.view}
            href={hrefOf({ ...location, conversationId: conversation.id, messageId })}
            selected={conversation.id === location.conversationId}
            chosen={chosen.has(conversation.id)}
            memberId={member.id}
            match={match}
            onOpen={open}
            onChoose={choose}
          />
        );
      })}
    </ul>
  );
}
