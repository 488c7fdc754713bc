import type { BotState } from './state';

/**
 * The bot's memory when a person hands the conversation back: what it had asked or offered before is stale, and
 * its earlier failures are not held against the new start.
 */
export function afterHumanStretch(state: BotState): BotState {
  return {
    ...state,
    pendingField: null,
    pendingOffer: false,
    offeredBy: null,
    fallbacksInARow: 0,
    holdingReplies: 0,
  };
}
