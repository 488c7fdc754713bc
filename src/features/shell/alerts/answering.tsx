'use client';

import { useRouter } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { lateDialog } from '../../../components/ui/late/late-component';
import type { Notification } from '../../../contracts/api/alerts';

const AnswerPanel = lateDialog(() => import('./answer-panel').then((file) => file.AnswerPanel));

let question: Notification | null = null;
const listeners = new Set<() => void>();

/** Shows a colleague's question in a panel of its own; null closes it. */
export function showQuestion(next: Notification | null): void {
  question = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The panel in which a question is answered, whatever page is open behind it. */
export function Answering() {
  const router = useRouter();
  const asked = useSyncExternalStore(
    subscribe,
    () => question,
    () => null,
  );
  if (!asked) return null;
  return (
    <AnswerPanel
      key={asked.id}
      notification={asked}
      onOpenConversation={() => {
        showQuestion(null);
        router.push(`/inbox?c=${asked.conversationId}&m=${asked.messageId}`);
      }}
      onClose={() => showQuestion(null)}
    />
  );
}
