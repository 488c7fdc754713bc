import type { WaitingBotMode } from '../policy/types';
import { isOpen } from './is-open';
import type { ConversationStatus, HandoffStatus } from './types';

/** `speak` answers, `hold` acknowledges and collects contact, `silent` says nothing. */
export type BotVoice = 'speak' | 'hold' | 'silent';

const VOICE_WHILE_WAITING: Readonly<Record<WaitingBotMode, BotVoice>> = {
  silent: 'silent',
  holding: 'hold',
  continue: 'speak',
};

/**
 * Whether the bot may say something now (design §2). Ask again right before the reply is written: one computed
 * before a person took over is dropped, not sent late.
 *
 * @param handoffStatus status of the newest episode, null when there was none
 */
export function botMaySpeak(
  conversationStatus: ConversationStatus,
  handoffStatus: HandoffStatus | null,
  botWhileWaiting: WaitingBotMode,
): BotVoice {
  if (handoffStatus === 'accepted' || handoffStatus === 'engaged') return 'silent';
  if (handoffStatus !== null && isOpen(handoffStatus)) return VOICE_WHILE_WAITING[botWhileWaiting];
  return conversationStatus === 'bot' ? 'speak' : 'silent';
}
