import type { EndedHandoffStatus } from '../../handoff/types';
import type { Item, PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { conversationItem, conversationRate, episodeItem, episodeRate, isEngaged } from '../items';
import { episodesOf, type Population } from '../population';
import { isWithin, TRANSFER_MATURITY_MS } from '../spans';
import type { MeasureContext } from './context';

/** Transfer rate and the sizes of the cohort (design §4). */
export function measureTransfer(population: Population, context: MeasureContext) {
  const { conversations, shareOf, isEpisodeSlice } = population;
  const episodes = episodesOf(conversations);
  const ofSlice = new Set(episodes.map((episode) => episode.record.id));
  const mayStillBeTransferred = conversations.filter(
    ({ record, episodes }) =>
      episodes.length === 0 &&
      record.firstVisitorMessageAt !== null &&
      isWithin(record.firstVisitorMessageAt, context.asOf, TRANSFER_MATURITY_MS),
  );
  return {
    rates: {
      transferRate: isEpisodeSlice
        ? null
        : conversationRate(conversations, (fact) => fact.episodes.length > 0, mayStillBeTransferred),
      episodeShare: episodeRate(shareOf, (episode) => ofSlice.has(episode.record.id)),
    },
    counts: {
      conversations: conversations.map(conversationItem),
      episodes: episodes.map(episodeItem),
      engagedEpisodes: episodes.filter(isEngaged).map(episodeItem),
      ...endings(episodes),
    },
  } satisfies PartialEvidence;
}

function endings(episodes: readonly EpisodeFacts[]) {
  const ended = (status: EndedHandoffStatus): Item[] =>
    episodes.filter((episode) => episode.record.status === status).map(episodeItem);
  return {
    endedResolved: ended('resolved'),
    endedReturned: ended('returned'),
    endedTransferred: ended('transferred'),
    endedAbandoned: ended('abandoned'),
    endedCancelled: ended('cancelled'),
    endedUnserved: ended('unserved'),
  };
}
