'use client';

import { useQuery } from '@tanstack/react-query';
import { Repeat2 } from 'lucide-react';
import { getConversationReAsks } from '../../../contracts/operations/quality';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { useTeamApi } from '../../shared/team/team-context';
import { fullWords, timeWords } from '../time/clock-words';
import { jumpToMessage } from './jump-to-message';
import { useOpenThread } from './open-thread-context';

/** Found when an episode ends; nobody waits for it. */
const FRESH_MS = 5 * 60_000;

/** Beside an agent's message: that it asked for something the visitor had told before, and when. */
export function ReAskMark({ messageId }: { messageId: string }) {
  const api = useTeamApi();
  const { conversationId } = useOpenThread().thread;
  const { data } = useQuery({
    queryKey: ['re-asks', conversationId],
    staleTime: FRESH_MS,
    queryFn: ({ signal }) => api.call(getConversationReAsks, { params: { id: conversationId }, signal }),
  });
  const found = data?.items.filter((item) => item.messageId === messageId) ?? [];
  if (found.length === 0) return null;
  return (
    <p
      className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-xs text-warning"
      data-testid="re-ask"
    >
      <Repeat2 aria-hidden="true" className="size-3.5 shrink-0" />
      <span>Asked again:</span>
      {found.map(({ id, field, knownAt, knownMessageId }) => {
        const at = new Date(knownAt);
        const words = `${FIELD_WORDS[field].toLowerCase()}, known since ${timeWords(at)}`;
        return knownMessageId === null ? (
          <span key={id} title={fullWords(at)}>
            {words}
          </span>
        ) : (
          <button
            key={id}
            type="button"
            title={fullWords(at)}
            className="min-h-6 underline underline-offset-2"
            onClick={() => jumpToMessage(knownMessageId)}
          >
            {words}
          </button>
        );
      })}
    </p>
  );
}
