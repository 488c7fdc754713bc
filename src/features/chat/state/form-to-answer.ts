import type { ChatState } from './chat-state';

/** The channel's form while it is to be answered before the first message; null once anything was written. */
export function formToAnswer(
  state: Pick<ChatState, 'preChat' | 'outgoing' | 'messages'>,
): ChatState['preChat'] {
  const hasWritten =
    state.outgoing.length > 0 || state.messages.some(({ author }) => author.kind === 'visitor');
  return hasWritten ? null : state.preChat;
}
