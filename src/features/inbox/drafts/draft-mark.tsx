'use client';

import { useDrafts } from './use-drafts';

/** In a row of the list: words wait there to be sent. */
export function DraftMark({ conversationId }: { conversationId: string }) {
  const { reply, note } = useDrafts(conversationId);
  if (reply.trim() === '' && note.trim() === '') return null;
  return <span className="shrink-0 text-xs font-medium text-warning">Draft</span>;
}
