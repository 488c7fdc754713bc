import type { HandoffStatus } from '../handoff/types';
import type { EpisodeRecord, MetricsRecords } from './records';

/**
 * The records as they stood at a moment: later events are undone, episodes ended later are open again.
 * This is what makes two periods comparable at equal age (design §4).
 *
 * What the records keep no time for (owner within one acceptance, language, score band, re-asks) stays as it is.
 */
export function viewAt(records: MetricsRecords, asOf: Date): MetricsRecords {
  return {
    conversations: records.conversations
      .filter(({ openedAt }) => openedAt <= asOf)
      .map((conversation) =>
        isLater(conversation.firstVisitorMessageAt, asOf)
          ? { ...conversation, firstVisitorMessageAt: null }
          : conversation,
      ),
    episodes: records.episodes
      .filter((episode) => episode.requestedAt <= asOf)
      .map((episode) => episodeAt(episode, asOf)),
    ratings: records.ratings.filter((rating) => rating.at <= asOf),
    feedback: records.feedback.filter((feedback) => feedback.at <= asOf),
    conversions: records.conversions.filter((conversion) => conversion.at <= asOf),
    secondWaits: records.secondWaits
      .filter((wait) => wait.startedAt <= asOf)
      .map((wait) => (isLater(wait.answeredAt, asOf) ? { ...wait, answeredAt: null } : wait)),
  };
}

function episodeAt(episode: EpisodeRecord, asOf: Date): EpisodeRecord {
  const hasLater = [
    episode.acceptedAt,
    episode.engagedAt,
    episode.endedAt,
    episode.reopenedAt,
    episode.packetOpenedAt,
  ].some((time) => isLater(time, asOf));
  if (!hasLater) return episode;

  const notYetAccepted = isLater(episode.acceptedAt, asOf);
  const notYetEngaged = isLater(episode.engagedAt, asOf);
  const seen: EpisodeRecord = {
    ...episode,
    ...(notYetAccepted ? { acceptedAt: null, ownerMemberId: null, packetComplete: null } : {}),
    ...(notYetEngaged ? { engagedAt: null, reAsks: null } : {}),
    ...(isLater(episode.reopenedAt, asOf) ? { reopenedAt: null } : {}),
    ...(isLater(episode.packetOpenedAt, asOf) ? { packetOpenedAt: null } : {}),
  };
  const isOpen = episode.endedAt === null || isLater(episode.endedAt, asOf);
  if (!isOpen) return seen;
  return {
    ...seen,
    status: openStatus(seen),
    endedAt: null,
    endedBy: null,
    outcome: null,
    lastSpeakerKind: null,
  };
}

function openStatus(episode: EpisodeRecord): HandoffStatus {
  if (episode.engagedAt !== null) return 'engaged';
  return episode.acceptedAt === null ? 'queued' : 'accepted';
}

function isLater(time: Date | null, asOf: Date): boolean {
  return time !== null && time > asOf;
}
