import type { ConversationFacts, EpisodeFacts } from './facts';
import type { Dimension } from './figures';
import { groupBy } from './group-by';
import { EMPTY_POPULATION, episodesOf, type Population } from './population';
import type { ConversationRecord, EpisodeRecord } from './records';

/** The parts of a population by the value of a dimension, for the rows of a breakdown; null is "none". */
export function splitByDimension(
  population: Population,
  dimension: Dimension,
): Map<string | null, Population> {
  switch (dimension) {
    case 'team':
      return splitByEpisode(population, (episode) => episode.teamId);
    case 'member':
      return splitByEpisode(population, (episode) => episode.ownerMemberId);
    case 'reason':
      return splitByEpisode(population, (episode) => episode.reason);
    case 'channel':
      return splitByConversation(population, (conversation) => conversation.channelId);
    case 'language':
      return splitByConversation(population, (conversation) => conversation.language);
    case 'page':
      return splitByConversation(population, (conversation) => conversation.page);
    case 'scoreBand':
      return splitByConversation(population, (conversation) => conversation.scoreBand);
  }
}

/** The parts of a population by day, each cohort by its own day. Together they are the population, nothing twice. */
export function splitByDay(
  population: Population,
  dayOf: (instant: Date) => string,
): Map<string | null, Population> {
  const firstDay = ({ firstVisitorMessageAt: at }: ConversationRecord) => (at === null ? null : dayOf(at));
  const shareOf = groupBy(population.shareOf, (episode) => firstDay(episode.conversation));
  const parts = joinParts(
    groupBy(population.conversations, (fact) => firstDay(fact.record)),
    groupBy(population.requested, (episode) => dayOf(episode.record.requestedAt)),
    groupBy(population.begun, (episode) => dayOf(episode.chainRequestedAt)),
    population.isEpisodeSlice,
  );
  for (const [day, episodes] of shareOf) {
    parts.set(day, { ...(parts.get(day) ?? emptyLike(population)), shareOf: episodes });
  }
  return parts;
}

function splitByEpisode(
  population: Population,
  keyOf: (episode: EpisodeRecord) => string | null,
): Map<string | null, Population> {
  const key = (episode: EpisodeFacts) => keyOf(episode.record);
  const slices = population.conversations.flatMap((fact) =>
    [...groupBy(fact.episodes, key)].map(([value, episodes]) => ({ value, fact: { ...fact, episodes } })),
  );
  const conversations = new Map<string | null, ConversationFacts[]>();
  for (const [value, group] of groupBy(slices, (slice) => slice.value)) {
    conversations.set(
      value,
      group.map((slice) => slice.fact),
    );
  }
  return withShareOf(
    joinParts(conversations, groupBy(population.requested, key), groupBy(population.begun, key), true),
    population,
  );
}

function splitByConversation(
  population: Population,
  keyOf: (conversation: ConversationRecord) => string | null,
): Map<string | null, Population> {
  const key = (episode: EpisodeFacts) => keyOf(episode.conversation);
  return withShareOf(
    joinParts(
      groupBy(population.conversations, (fact) => keyOf(fact.record)),
      groupBy(population.requested, key),
      groupBy(population.begun, key),
      population.isEpisodeSlice,
    ),
    population,
  );
}

function joinParts(
  conversations: ReadonlyMap<string | null, readonly ConversationFacts[]>,
  requested: ReadonlyMap<string | null, readonly EpisodeFacts[]>,
  begun: ReadonlyMap<string | null, readonly EpisodeFacts[]>,
  isEpisodeSlice: boolean,
): Map<string | null, Population> {
  const keys = new Set([...conversations.keys(), ...requested.keys(), ...begun.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      {
        conversations: conversations.get(key) ?? [],
        requested: requested.get(key) ?? [],
        begun: begun.get(key) ?? [],
        shareOf: [],
        isEpisodeSlice,
      },
    ]),
  );
}

/** The rows of a breakdown are shares of the same whole, so that they add up to it. */
function withShareOf(
  parts: Map<string | null, Population>,
  population: Population,
): Map<string | null, Population> {
  const shareOf = episodesOf(population.conversations);
  return new Map([...parts].map(([key, part]) => [key, { ...part, shareOf }]));
}

function emptyLike(population: Population): Population {
  return { ...EMPTY_POPULATION, isEpisodeSlice: population.isEpisodeSlice };
}
