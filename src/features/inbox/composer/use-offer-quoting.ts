import { useEffect, useEffectEvent } from 'react';
import type { TeamMessage } from '../../../contracts/api/message';
import { newestQuotable } from '../thread/newest-quotable';
import { useOpenThread } from '../thread/open-thread-context';
import { offerQuoting } from './quote-in-sight';

/** Lets the messages of the thread, and a key, begin an answer in this composer. */
export function useOfferQuoting(take: (message: TeamMessage) => void): void {
  const { thread } = useOpenThread();
  const onQuote = useEffectEvent((asked: TeamMessage | null) => {
    const entries = [...thread.log.getLog().entries.values()].map(({ value }) => value);
    const message = asked ?? newestQuotable(entries, focusedMessage());
    if (message) take(message);
  });
  useEffect(() => offerQuoting((message) => onQuote(message)), []);
}

function focusedMessage(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-message-id]')?.dataset.messageId ?? null;
}
