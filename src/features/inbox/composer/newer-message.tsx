'use client';

import { Button } from '../../../components/ui/button';
import { jumpToMessage } from '../thread/jump-to-message';
import type { OthersMessage } from '../thread/use-thread';

interface NewerMessageProps {
  message: OthersMessage;
  visitorName: string;
}

/** A word of caution: somebody has written since this reply was begun. Nothing is held back. */
export function NewerMessage({ message: { id, name }, visitorName }: NewerMessageProps) {
  return (
    <p
      role="status"
      className="flex items-center gap-2 rounded-md bg-warning-soft px-3 py-1 text-sm text-warning"
    >
      <span className="min-w-0 grow truncate">
        {name === null
          ? `${visitorName} wrote again since you began this reply.`
          : `${name} has replied since you began this reply.`}
      </span>
      <Button size="sm" variant="ghost" onClick={() => jumpToMessage(id)}>
        Show
      </Button>
    </p>
  );
}
