import { type ConversionCredit, creditConversions } from './conversion-credit';
import { groupBy } from './group-by';
import type {
  ConversationRecord,
  EpisodeRecord,
  FeedbackRecord,
  MetricsRecords,
  RatingRecord,
  SecondWaitRecord,
} from './records';

/** A conversation with what belongs to it, ready to be measured. */
export interface ConversationFacts {
  readonly record: ConversationRecord;
  /** In the order of their requests; within a slice only the episodes of the slice. */
  readonly episodes: readonly EpisodeFacts[];
  readonly credits: readonly ConversionCredit[];
  /** Whether a person ever wrote in it, in any slice. */
  readonly isEngaged: boolean;
}

export interface EpisodeFacts {
  readonly record: EpisodeRecord;
  readonly conversation: ConversationRecord;
  /** The request at the start of its chain of transfers. */
  readonly chainRequestedAt: Date;
  /** No earlier episode of its chain was answered by a person. */
  readonly isFirstAnswerOfChain: boolean;
  /** The last rating, if any. */
  readonly rating: RatingRecord | null;
  /** The last feedback, if any. */
  readonly feedback: FeedbackRecord | null;
  readonly secondWaits: readonly SecondWaitRecord[];
}

/**
 * Joins the flat rows into conversations and settles what spans several rows: chains of transfers, the last of several
 * ratings, the credit for won deals. Test conversations are left out (design §4).
 */
export function buildFacts(records: MetricsRecords): readonly ConversationFacts[] {
  const episodesOf = groupBy(records.episodes, (episode) => episode.conversationId);
  const ratingsOf = groupBy(records.ratings, (rating) => rating.episodeId);
  const feedbackOf = groupBy(records.feedback, (feedback) => feedback.episodeId);
  const waitsOf = groupBy(records.secondWaits, (wait) => wait.episodeId);
  const creditsOf = groupBy(creditConversions(records), (credit) => credit.conversationId);

  return records.conversations
    .filter((conversation) => !conversation.isTest)
    .map((conversation) => {
      const rows = (episodesOf.get(conversation.id) ?? []).toSorted(byRequest);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return {
        record: conversation,
        episodes: rows.map((record) => ({
          record,
          conversation,
          ...chainOf(record, byId),
          rating: lastOf(ratingsOf.get(record.id)),
          feedback: lastOf(feedbackOf.get(record.id)),
          secondWaits: waitsOf.get(record.id) ?? [],
        })),
        credits: creditsOf.get(conversation.id) ?? [],
        isEngaged: rows.some((row) => row.engagedAt !== null),
      };
    });
}

function chainOf(episode: EpisodeRecord, byId: ReadonlyMap<string, EpisodeRecord>) {
  const chain = new Set([episode]);
  let first = episode;
  for (let parent = transferOf(first, byId); parent !== null; parent = transferOf(first, byId)) {
    if (chain.has(parent)) break;
    chain.add(parent);
    first = parent;
  }
  chain.delete(episode);
  return {
    chainRequestedAt: first.requestedAt,
    isFirstAnswerOfChain: [...chain].every((earlier) => earlier.engagedAt === null),
  };
}

/** The episode that was transferred into this one. */
function transferOf(episode: EpisodeRecord, byId: ReadonlyMap<string, EpisodeRecord>): EpisodeRecord | null {
  const parent = episode.parentId === null ? undefined : byId.get(episode.parentId);
  return parent?.status === 'transferred' ? parent : null;
}

function byRequest(a: EpisodeRecord, b: EpisodeRecord): number {
  return a.requestedAt.getTime() - b.requestedAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** Whoever answers twice has changed their mind: the last answer counts. */
function lastOf<T extends { readonly id: string; readonly at: Date }>(
  rows: readonly T[] | undefined,
): T | null {
  let last: T | null = null;
  for (const row of rows ?? []) {
    const isLater =
      last === null || row.at > last.at || (row.at.getTime() === last.at.getTime() && row.id > last.id);
    if (isLater) last = row;
  }
  return last;
}
