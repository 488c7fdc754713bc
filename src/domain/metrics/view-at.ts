import type { HandoffStatus } from '../handoff/types';
import type { EpisodeRecord, MetricsRecords } from './records';

/** Episodes as they have been seen, by which of their times were still to come: for whoever looks again and again. */
export type SeenEpisodes = Map<EpisodeRecord, Map<number, EpisodeRecord>>;

/**
 * The records as they stood at a moment: later events are undone, episodes ended later are open again.
 * This is what makes two periods comparable at equal age (design §4).
 *
 * What the records keep no time for (owner within one acceptance, language, score band, re-asks) stays as it is.
 *
 * @param seen what it has seen is kept here, so that the same is the same object the next time
 */
export function viewAt(records: MetricsRecords, asOf: Date, seen: SeenEpisodes = new Map()): MetricsRecords {
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
      .map((episode) => episodeAt(episode, asOf, seen)),
    ratings: records.ratings.filter((rating) => rating.at <= asOf),
    feedback: records.feedback.filter((feedback) => feedback.at <= asOf),
    conversions: records.conversions.filter((conversion) => conversion.at <= asOf),
    secondWaits: records.secondWaits
      .filter((wait) => wait.startedAt <= asOf)
      .map((wait) => (isLater(wait.answeredAt, asOf) ? { ...wait, answeredAt: null } : wait)),
  };
}

function episodeAt(episode: EpisodeRecord, asOf: Date, seen: SeenEpisodes): EpisodeRecord {
  const { acceptedAt, engagedAt, endedAt, reopenedAt, packetOpenedAt } = episode;
  const later = [acceptedAt, engagedAt, endedAt, reopenedAt, packetOpenedAt].reduce(
    (bits, time, index) => (isLater(time, asOf) ? bits | (1 << index) : bits),
    0,
  );
  if (later === 0) return episode;
  const views = seen.get(episode) ?? new Map<number, EpisodeRecord>();
  seen.set(episode, views);
  const view = views.get(later) ?? withoutLater(episode, asOf);
  views.set(later, view);
  return view;
}

function withoutLater(episode: EpisodeRecord, asOf: Date): EpisodeRecord {
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
