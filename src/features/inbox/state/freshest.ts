import type { TeamConversation } from '../../../contracts/api/conversation';

/**
 * The newer of two states of one conversation. Answers and events overtake each other; `version` counts every change
 * but the read marks, which only go down until a message bumps it.
 */
export function freshest(known: TeamConversation | undefined, heard: TeamConversation): TeamConversation {
  if (!known || heard.version > known.version) return heard;
  if (heard.version < known.version) return known;
  return { ...heard, unread: Math.min(known.unread, heard.unread) };
}
