'use client';

import { useState } from 'react';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { labelOf } from '../../shared/text/label-of';
import { shortWords } from '../time/clock-words';
import { OUTCOME_WORDS } from '../words';
import { ConversationPeek } from './conversation-peek';

type Earlier = HandoffDetail['earlierConversations'];

/** How it went before, so that nobody starts from nothing; each opens beside this one, without leaving it. */
export function EarlierConversations({ conversations }: { conversations: Earlier }) {
  const [peeked, setPeeked] = useState<string | null>(null);
  const now = new Date();
  return (
    <>
      <ul className="flex flex-col">
        {conversations.map(({ id, status, startedAt, preview, outcome, agentName }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => setPeeked(id)}
              className="-mx-2 flex min-h-8 w-[calc(100%+1rem)] flex-col rounded-sm px-2 py-1 text-start text-sm hover:bg-surface-hover"
            >
              <span className="flex w-full items-baseline gap-2">
                <span className="min-w-0 grow truncate font-medium">
                  {outcome ? labelOf(OUTCOME_WORDS, outcome) : STATUS_WORDS[status]}
                  {agentName ? ` with ${agentName}` : ''}
                </span>
                <span className="shrink-0 text-xs text-muted">{shortWords(new Date(startedAt), now)}</span>
              </span>
              <span dir="auto" className="w-full truncate text-muted">
                {preview}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ConversationPeek id={peeked} onClose={() => setPeeked(null)} />
    </>
  );
}
