'use client';

import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Sheet } from '../../../components/ui/sheet';
import { getThread } from '../../../contracts/operations/conversations';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useTeamApi } from '../../shared/team/team-context';
import { openConversation } from '../state/use-inbox-location';
import { fullWords } from '../time/clock-words';

interface ConversationPeekProps {
  id: string | null;
  onClose(): void;
}

/** Another conversation to read beside the one that is open. */
export function ConversationPeek({ id, onClose }: ConversationPeekProps) {
  // Keeps its content while it slides out.
  const [shown, setShown] = useState(id);
  if (id !== null && id !== shown) setShown(id);
  return (
    <Sheet
      open={id !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Earlier conversation"
    >
      {shown === null ? null : <Transcript key={shown} id={shown} onLeave={onClose} />}
    </Sheet>
  );
}

function Transcript({ id, onLeave }: { id: string; onLeave(): void }) {
  const api = useTeamApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['conversation-peek', id],
    queryFn: ({ signal }) => api.call(getThread, { params: { id }, signal }),
  });
  if (!data) {
    return error ? (
      <LoadFailed title="The conversation could not be loaded" error={error} onRetry={() => void refetch()} />
    ) : (
      <LoadingRows rows={6} label="Loading the conversation" />
    );
  }
  return (
    <div className="flex flex-col gap-3 p-4">
      <ol className="flex flex-col gap-3 text-base">
        {data.messages.map(({ id: messageId, author, text, private: isNote, createdAt }) => (
          <li key={messageId} className={clsx(isNote && 'rounded-md bg-warning-soft px-3 py-2')}>
            <p className="text-xs text-muted">
              <span className="font-medium text-text">{author.name}</span> {isNote ? 'noted, ' : ''}
              <time dateTime={createdAt}>{fullWords(new Date(createdAt))}</time>
            </p>
            <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              {text}
            </p>
          </li>
        ))}
      </ol>
      <Button
        variant="ghost"
        onClick={() => {
          onLeave();
          openConversation(id);
        }}
      >
        Go to this conversation
      </Button>
    </div>
  );
}
