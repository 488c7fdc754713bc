import type { PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isEngaged } from '../items';
import { episodesOf, type Population } from '../population';

/** Context retention (design §4): packet complete, packet opened in time, nothing asked twice. */
export function measureContextRetention({ conversations }: Population) {
  const episodes = episodesOf(conversations);
  const engaged = episodes.filter(isEngaged);
  const accepted = episodes.filter(
    ({ record }) => record.acceptedAt !== null && record.packetComplete !== null,
  );
  const examined = engaged.filter(({ record }) => record.reAsks !== null);
  return {
    rates: {
      packetCompleteShare: episodeRate(accepted, ({ record }) => record.packetComplete === true),
      packetOpenedShare: episodeRate(engaged, openedBeforeFirstReply),
      reAskedShare: episodeRate(examined, ({ record }) => (record.reAsks ?? 0) > 0),
    },
    counts: {
      reAsks: examined.flatMap((episode) =>
        Array.from({ length: episode.record.reAsks ?? 0 }, () => episodeItem(episode)),
      ),
    },
  } satisfies PartialEvidence;
}

/** By the one who replied: what somebody saw who had the episode before is not counted. */
function openedBeforeFirstReply({ record }: EpisodeFacts): boolean {
  const { packetOpenedAt, acceptedAt, engagedAt } = record;
  if (packetOpenedAt === null || engagedAt === null) return false;
  return packetOpenedAt <= engagedAt && (acceptedAt === null || packetOpenedAt >= acceptedAt);
}
