import type { PartialEvidence } from '../evidence';
import type { ConversationFacts } from '../facts';
import { conversationItem } from '../items';
import type { Population } from '../population';
import { dealsAfterEngagement } from './conversion';
import { isResolvedForGood } from './resolution';

/**
 * The way from opening the chat to a won deal, in conversations: visit → wrote → asked for a person → accepted → answered →
 * resolved → won. Every step holds only conversations that took the one before, so that what is lost on the way can be read off.
 */
export function measureFunnel({ opened, conversations }: Population) {
  const transferred = conversations.filter(({ episodes }) => episodes.length > 0);
  const engaged = transferred.filter((fact) => fact.episodes.some(({ record }) => record.engagedAt !== null));
  const resolved = engaged.filter(isResolvedForGood);
  return {
    counts: {
      visits: opened.map(conversationItem),
      transferredConversations: transferred.map(conversationItem),
      acceptedConversations: transferred.filter(wasAccepted).map(conversationItem),
      engagedConversations: engaged.map(conversationItem),
      resolvedConversations: resolved.map(conversationItem),
      wonConversations: resolved
        .filter((fact) => dealsAfterEngagement(fact).length > 0)
        .map(conversationItem),
    },
  } satisfies PartialEvidence;
}

/** An agent who was lost before the end had accepted it all the same: their message is there. */
function wasAccepted({ episodes }: ConversationFacts): boolean {
  return episodes.some(({ record }) => record.acceptedAt !== null || record.engagedAt !== null);
}
