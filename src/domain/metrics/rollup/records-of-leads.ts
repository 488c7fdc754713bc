import { groupBy } from '../group-by';
import type { MetricsRecords } from '../records';

/** Records of many leads, lead by lead. */
export function recordsOfLeads(records: MetricsRecords): ReadonlyMap<string | null, MetricsRecords> {
  const leadOf = new Map(records.conversations.map(({ id, leadId }) => [id, leadId]));
  const ofConversation = ({ conversationId }: { readonly conversationId: string }) =>
    leadOf.get(conversationId) ?? null;
  const ownerOf = new Map(records.episodes.map((episode) => [episode.id, ofConversation(episode)]));
  const ofEpisode = ({ episodeId }: { readonly episodeId: string }) => ownerOf.get(episodeId) ?? null;
  const episodes = groupBy(records.episodes, ofConversation);
  const ratings = groupBy(records.ratings, ofEpisode);
  const feedback = groupBy(records.feedback, ofEpisode);
  const secondWaits = groupBy(records.secondWaits, ofEpisode);
  const conversions = groupBy(records.conversions, ({ leadId }): string | null => leadId);
  return new Map(
    [...groupBy(records.conversations, ({ leadId }) => leadId)].map(([leadId, conversations]) => [
      leadId,
      {
        conversations,
        episodes: episodes.get(leadId) ?? [],
        ratings: ratings.get(leadId) ?? [],
        feedback: feedback.get(leadId) ?? [],
        secondWaits: secondWaits.get(leadId) ?? [],
        conversions: conversions.get(leadId) ?? [],
      },
    ]),
  );
}
