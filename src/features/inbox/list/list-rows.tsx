'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../../shared/team/team-context';
import { hrefOf, type InboxLocation } from '../state/inbox-location';
import { createRowKeys } from '../state/row-keys';
import { selectUpTo, toggleSelected, useSelected } from '../state/selection';
import { openConversation, openMessage } from '../state/use-inbox-location';
import { ConversationRow } from './conversation-row';
import type { ViewList } from './use-view-list';

const open = (conversationId: string, messageId?: string) =>
  messageId ? openMessage(conversationId, messageId) : openConversation(conversationId);

/** The row that has the keyboard, on itself or on something in it. */
const rowInFocus = (): string | null =>
  document.activeElement?.closest('li')?.querySelector<HTMLElement>('a[data-conversation-id]')?.dataset
    .conversationId ?? null;

export function ListRows({ location, list }: { location: InboxLocation; list: ViewList }) {
  const { member } = useMe();
  const chosen = useSelected();
  const [rowKeys] = useState(createRowKeys);
  const ids = useMemo(() => list.rows.map((row) => row.id), [list.rows]);
  const keys = rowKeys.after(ids, rowInFocus());
  const drawn = useRef(ids);
  useEffect(() => {
    drawn.current = ids;
  }, [ids]);
  const choose = useCallback((id: string, upTo: boolean) => {
    if (upTo) selectUpTo(id, drawn.current);
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
            key={keys.get(conversation.id)}
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
