'use client';

import { Button } from '../../../components/ui/button';
import { jumpToMessage } from '../thread/jump-to-message';

/** A word of caution: the visitor wrote again after this reply was begun. Nothing is held back. */
export function NewerMessage({ messageId, name }: { messageId: string; name: string }) {
  return (
    <p
      role="status"
      className="flex items-center gap-2 rounded-md bg-warning-soft px-3 py-1 text-sm text-warning"
    >
      <span className="min-w-0 grow truncate">{name} wrote again since you began this reply.</span>
      <Button size="sm" variant="ghost" onClick={() => jumpToMessage(messageId)}>
        Show
      </Button>
    </p>
  );
}
