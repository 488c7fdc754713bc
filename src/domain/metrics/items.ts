import type { Item, RateEvidence } from './evidence';
import type { ConversationFacts, EpisodeFacts } from './facts';

/** A conversation as it is listed behind a number. */
export function conversationItem(fact: ConversationFacts): Item {
  return { conversationId: fact.record.id, handoffId: null };
}

/** An episode as it is listed behind a number. */
export function episodeItem(episode: EpisodeFacts): Item {
  return { conversationId: episode.record.conversationId, handoffId: episode.record.id };
}

/** Rate over conversations. `pending` may lie outside `outOf`. */
export function conversationRate(
  outOf: readonly ConversationFacts[],
  isCounted: (fact: ConversationFacts) => boolean,
  pending: readonly ConversationFacts[] = [],
): RateEvidence {
  return rateOver(outOf, isCounted, pending, conversationItem);
}

/** Rate over episodes. `pending` may lie outside `outOf`. */
export function episodeRate(
  outOf: readonly EpisodeFacts[],
  isCounted: (episode: EpisodeFacts) => boolean,
  pending: readonly EpisodeFacts[] = [],
): RateEvidence {
  return rateOver(outOf, isCounted, pending, episodeItem);
}

/** Rate over anything that can be traced to an item. */
export function rateOver<T>(
  outOf: readonly T[],
  isCounted: (row: T) => boolean,
  pending: readonly T[],
  itemOf: (row: T) => Item,
): RateEvidence {
  const counted: Item[] = [];
  const notCounted: Item[] = [];
  for (const row of outOf) (isCounted(row) ? counted : notCounted).push(itemOf(row));
  return { counted, notCounted, pending: pending.map(itemOf) };
}

/** Not ended yet. */
export function isOpen(episode: EpisodeFacts): boolean {
  return episode.record.endedAt === null;
}

/** A person has written in public: the only proof that a handoff worked (design §2). */
export function isEngaged(episode: EpisodeFacts): boolean {
  return episode.record.engagedAt !== null;
}
