import { addSeconds } from './add-seconds';
import type { ConversationStatus } from './types';

/**
 * A conversation with the bot in which nobody wrote for a day is over: it leaves the live views. The visitor need not
 * be told, because their next message opens it again (`reopenSeconds`).
 */
export const BOT_CONVERSATION_IDLE_SECONDS = 86_400;

/** Whether housekeeping may close a conversation. Where a person is asked for or at it, other clocks run. */
export function isIdleBotConversation(
  conversation: {
    readonly status: ConversationStatus;
    readonly lastMessageAt: Date | null;
    readonly createdAt: Date;
  },
  hasOpenEpisode: boolean,
  now: Date,
): boolean {
  if (conversation.status !== 'bot' || hasOpenEpisode) return false;
  const silentSince = conversation.lastMessageAt ?? conversation.createdAt;
  return now >= addSeconds(silentSince, BOT_CONVERSATION_IDLE_SECONDS);
}
