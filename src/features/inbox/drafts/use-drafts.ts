import { useSyncExternalStore } from 'react';
import { useInbox } from '../state/inbox-context';
import type { DraftTexts } from './draft-desk';

const NOTHING: DraftTexts = { reply: '', note: '' };

/** What is written and not sent in a conversation, here or on another of the member's devices. */
export function useDrafts(conversationId: string): DraftTexts {
  const { drafts } = useInbox();
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.textsOf(conversationId),
    () => NOTHING,
  );
}
