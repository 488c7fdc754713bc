import type { ConversationStatus } from '../../../domain/handoff/types';

/** How a conversation stands, as every surface says it. */
export const STATUS_WORDS: Readonly<Record<ConversationStatus, string>> = {
  bot: 'With the bot',
  waiting: 'Waiting',
  human: 'With a person',
  snoozed: 'Snoozed',
  closed: 'Closed',
};
