import { useState } from 'react';
import { newClientId } from '../../shared/sync/client-id';
import type { Outgoing } from '../../shared/sync/outgoing';
import { useDrafts } from '../drafts/use-drafts';
import { useInbox } from '../state/inbox-context';
import type { OthersMessage, ThreadView } from '../thread/use-thread';
import type { ComposerMode } from './draft-store';
import { useTypingSignal } from './use-typing-signal';

export interface Writing {
  readonly mode: ComposerMode;
  readonly text: string;
  setMode(mode: ComposerMode): void;
  /** @param kind the kind in sight, unless told */
  setText(text: string, kind?: ComposerMode): void;
  textOf(kind: ComposerMode): string;
  /** @param enclosed what goes with the words */
  send(enclosed: Pick<Outgoing, 'attachments' | 'quote'>): void;
  stopTyping(): void;
  /** A message that the visitor or a colleague wrote after this reply was begun. */
  readonly newer: OthersMessage | null;
}

/** What is being written in a conversation: drafts that last, signs of typing, sending. */
export function useWriting(conversationId: string, view: ThreadView, mayReply: boolean): Writing {
  const { drafts: desk } = useInbox();
  const drafts = useDrafts(conversationId);
  const [mode, setMode] = useState<ComposerMode>(
    drafts.reply === '' && drafts.note !== '' ? 'note' : 'reply',
  );
  /** The newest `seq` of others when the present reply was begun. */
  const [begunAt, setBegunAt] = useState<number | null>(null);
  const typing = useTypingSignal(conversationId);
  const { lastOfOthers, thread } = view;

  const put = (text: string, kind: ComposerMode) => desk.write(conversationId, kind, text);

  const setText = (text: string, kind: ComposerMode = mode) => {
    put(text, kind);
    if (kind !== 'reply') return;
    if (text === '') {
      setBegunAt(null);
      typing.stopped();
      return;
    }
    if (begunAt === null) setBegunAt(lastOfOthers?.seq ?? 0);
    if (mayReply) typing.typed();
  };

  const send = (enclosed: Pick<Outgoing, 'attachments' | 'quote'>) => {
    const createdAt = new Date().toISOString();
    thread.queue.add({
      clientId: newClientId(),
      text: drafts[mode].trim(),
      createdAt,
      private: mode === 'note',
      ...enclosed,
    });
    put('', mode);
    setBegunAt(null);
    typing.stopped();
  };

  const isNewer = begunAt !== null && lastOfOthers !== null && lastOfOthers.seq > begunAt;
  return {
    mode,
    text: drafts[mode],
    setMode,
    setText,
    textOf: (kind) => drafts[kind],
    send,
    stopTyping: typing.stopped,
    newer: isNewer ? lastOfOthers : null,
  };
}
