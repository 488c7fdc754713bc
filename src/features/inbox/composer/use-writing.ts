import { useState } from 'react';
import { newClientId } from '../../shared/sync/client-id';
import { useDrafts } from '../drafts/use-drafts';
import { useInbox } from '../state/inbox-context';
import type { ThreadView } from '../thread/use-thread';
import type { ComposerMode } from './draft-store';
import { useTypingSignal } from './use-typing-signal';

export interface Writing {
  readonly mode: ComposerMode;
  readonly text: string;
  setMode(mode: ComposerMode): void;
  /** @param kind the kind in sight, unless told */
  setText(text: string, kind?: ComposerMode): void;
  textOf(kind: ComposerMode): string;
  send(): void;
  stopTyping(): void;
  /** A message that the visitor wrote after this reply was begun. */
  readonly newer: string | null;
}

/** What is being written in a conversation: drafts that last, signs of typing, sending. */
export function useWriting(conversationId: string, view: ThreadView, mayReply: boolean): Writing {
  const { drafts: desk } = useInbox();
  const drafts = useDrafts(conversationId);
  const [mode, setMode] = useState<ComposerMode>(
    drafts.reply === '' && drafts.note !== '' ? 'note' : 'reply',
  );
  /** The visitor's newest `seq` when the present reply was begun. */
  const [begunAt, setBegunAt] = useState<number | null>(null);
  const typing = useTypingSignal(conversationId);
  const { lastVisitorMessage, thread } = view;

  const put = (text: string, kind: ComposerMode) => desk.write(conversationId, kind, text);

  const setText = (text: string, kind: ComposerMode = mode) => {
    put(text, kind);
    if (kind !== 'reply') return;
    if (text === '') {
      setBegunAt(null);
      typing.stopped();
      return;
    }
    if (begunAt === null) setBegunAt(lastVisitorMessage?.seq ?? 0);
    if (mayReply) typing.typed();
  };

  const send = () => {
    const createdAt = new Date().toISOString();
    thread.queue.add({
      clientId: newClientId(),
      text: drafts[mode].trim(),
      createdAt,
      private: mode === 'note',
    });
    put('', mode);
    setBegunAt(null);
    typing.stopped();
  };

  const isNewer = begunAt !== null && lastVisitorMessage !== null && lastVisitorMessage.seq > begunAt;
  return {
    mode,
    text: drafts[mode],
    setMode,
    setText,
    textOf: (kind) => drafts[kind],
    send,
    stopTyping: typing.stopped,
    newer: isNewer ? lastVisitorMessage.id : null,
  };
}
