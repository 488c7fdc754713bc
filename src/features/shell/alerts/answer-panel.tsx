'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Sheet } from '../../../components/ui/sheet';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { Notification } from '../../../contracts/api/alerts';
import { postTeamMessage } from '../../../contracts/operations/conversations';
import { getThreadPage } from '../../../contracts/operations/thread';
import { MESSAGE_CHARACTERS } from '../../../contracts/primitives';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { newClientId } from '../../shared/sync/client-id';
import { useTeamApi } from '../../shared/team/team-context';
import { LatestLines } from './latest-lines';

/** Entries around the question that are enough to answer it. */
const AROUND = 16;

interface AnswerPanelProps {
  /** A mention that leads to a message. */
  notification: Notification;
  onOpenConversation(): void;
  onClose(): void;
}

/** Answers a colleague's question in a private note, beside whatever one is doing. */
export function AnswerPanel({ notification, onOpenConversation, onClose }: AnswerPanelProps) {
  const api = useTeamApi();
  const { conversationId, messageId } = notification;
  const answered = useRef({ clientId: newClientId(), busy: false });
  const [text, setText] = useState('');
  const params = { id: conversationId ?? '' };
  const page = useQuery({
    queryKey: ['answer-panel', conversationId, messageId],
    queryFn: ({ signal }) =>
      api.call(getThreadPage, {
        params,
        query: { limit: AROUND, ...(messageId ? { around: messageId } : {}) },
        signal,
      }),
  });
  const question = page.data?.messages.find(({ id }) => id === messageId);
  const asker = question?.authorMemberId ?? null;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || answered.current.busy) return;
    answered.current.busy = true;
    const body = {
      clientId: answered.current.clientId,
      text: question && asker ? `@${question.author.name} ${words}` : words,
      private: true,
      mentions: asker ? [asker] : [],
    };
    try {
      await api.call(postTeamMessage, { params, body });
      notify.done('Answered in a private note');
      onClose();
    } catch (error) {
      noticeExpiry(error);
      answered.current.busy = false;
      notify.failed('Not answered', error instanceof Error ? error.message : undefined);
    }
  };

  return (
    <Sheet
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={notification.title}
    >
      <div className="flex h-full flex-col">
        <div className="pane-scroll min-h-0 grow px-4 py-3">
          {page.data ? <LatestLines messages={page.data.messages} marked={messageId} /> : null}
          {page.isPending ? <LoadingRows rows={4} label="Loading the conversation" /> : null}
          {page.error && !page.data ? (
            <LoadFailed
              title="The conversation could not be loaded"
              error={page.error}
              onRetry={() => void page.refetch()}
            />
          ) : null}
        </div>
        <form onSubmit={(event) => void send(event)} className="flex flex-col gap-2 border-t px-4 py-3">
          <Field label="Answer" description="A private note; the visitor never sees it">
            <Textarea
              rows={3}
              dir="auto"
              autoFocus
              maxLength={MESSAGE_CHARACTERS - 100}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
                  void send(event);
              }}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <Button variant="ghost" onClick={onOpenConversation}>
              Open the conversation
            </Button>
            <Button type="submit" variant="primary" disabled={text.trim() === '' || !page.data}>
              Answer
            </Button>
          </div>
        </form>
      </div>
    </Sheet>
  );
}
