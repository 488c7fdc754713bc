import type { Item, PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isEngaged } from '../items';
import { episodesOf, type Population } from '../population';
import { isWithin, RATING_MATURITY_MS } from '../spans';
import type { MeasureContext } from './context';

const SATISFIED_FROM = 4;

/**
 * CSAT over the engaged episodes that were rated, one rating each, the last one; so it is credited to the agent who
 * handled the episode (design §4). Asked is who was resolved by a person and is not spam; a rating given
 * without having been asked counts, but not as a response.
 */
export function measureCsat({ conversations }: Population, context: MeasureContext) {
  const engaged = episodesOf(conversations).filter(isEngaged);
  const rated = engaged.filter(isRated);
  const asked = engaged.filter(wasAsked);
  const mayStillRate = asked.filter(
    (episode) => !isRated(episode) && endedWithin(episode, context.asOf, RATING_MATURITY_MS),
  );
  return {
    rates: {
      csat: episodeRate(rated, (episode) => (episode.rating?.rating ?? 0) >= SATISFIED_FROM, mayStillRate),
      csatResponseRate: episodeRate(asked, isRated, mayStillRate),
    },
    counts: distribution(rated),
  } satisfies PartialEvidence;
}

function isRated(episode: EpisodeFacts): boolean {
  return episode.rating !== null;
}

function wasAsked({ record }: EpisodeFacts): boolean {
  return record.status === 'resolved' && record.outcome !== 'spam';
}

function endedWithin({ record }: EpisodeFacts, asOf: Date, windowMs: number): boolean {
  return record.endedAt !== null && isWithin(record.endedAt, asOf, windowMs);
}

function distribution(rated: readonly EpisodeFacts[]) {
  const withRating = (rating: number): Item[] =>
    rated.filter((episode) => episode.rating?.rating === rating).map(episodeItem);
  return {
    rated1: withRating(1),
    rated2: withRating(2),
    rated3: withRating(3),
    rated4: withRating(4),
    rated5: withRating(5),
  };
}
