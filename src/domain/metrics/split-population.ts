import type { ConversationFacts, EpisodeFacts } from './facts';
import type { Dimension } from './figures';
import { groupBy } from './group-by';
import { beganAt, EMPTY_POPULATION, episodesOf, type Population } from './population';
import type { ConversationRecord, EpisodeRecord } from './records';
import { elapsed } from './spans';
import { waitBandOf } from './wait-bands';
import { weekHourOf } from './week-hour';

/**
 * The parts of a population by the value of a dimension, for the rows of a breakdown; null is "none".
 * @param timeZone the organisation's, for hours of the week
 */
export function splitByDimension(
  population: Population,
  dimension: Dimension,
  timeZone: string,
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
    case 'waitBand':
      return splitByEpisode(population, waitBand);
    case 'weekHour':
      return splitByEpisode(population, ({ requestedAt }) => weekHourOf(requestedAt, timeZone));
  }
}

/** Each handoff by its own wait, a child by its own from its transfer; none while nobody has answered. */
function waitBand({ requestedAt, engagedAt }: EpisodeRecord): string | null {
  return engagedAt === null ? null : waitBandOf(elapsed(requestedAt, engagedAt));
}

/**
 * The parts of a population by stretches of time, each cohort by its own moment. Together they are the population,
 * nothing twice.
 */
export function splitByTime<K>(
  population: Population,
  keyOf: (instant: Date) => K,
): Map<K | null, Population> {
  const first = ({ firstVisitorMessageAt: at }: ConversationRecord) => (at === null ? null : keyOf(at));
  const shareOf = groupBy(population.shareOf, (episode) => first(episode.conversation));
  const parts = joinParts<K | null>({
    opened: groupBy(population.opened, (fact) => keyOf(beganAt(fact))),
    conversations: groupBy(population.conversations, (fact) => first(fact.record)),
    requested: groupBy(population.requested, (episode) => keyOf(episode.record.requestedAt)),
    begun: groupBy(population.begun, (episode) => keyOf(episode.chainRequestedAt)),
    isEpisodeSlice: population.isEpisodeSlice,
  });
  for (const [key, episodes] of shareOf) {
    parts.set(key, { ...(parts.get(key) ?? emptyLike(population)), shareOf: episodes });
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
  const parts = joinParts({
    opened: conversations,
    conversations,
    requested: groupBy(population.requested, key),
    begun: groupBy(population.begun, key),
    isEpisodeSlice: true,
  });
  return withShareOf(parts, population);
}

function splitByConversation(
  population: Population,
  keyOf: (conversation: ConversationRecord) => string | null,
): Map<string | null, Population> {
  const key = (episode: EpisodeFacts) => keyOf(episode.conversation);
  const parts = joinParts({
    opened: groupBy(population.opened, (fact) => keyOf(fact.record)),
    conversations: groupBy(population.conversations, (fact) => keyOf(fact.record)),
    requested: groupBy(population.requested, key),
    begun: groupBy(population.begun, key),
    isEpisodeSlice: population.isEpisodeSlice,
  });
  return withShareOf(parts, population);
}

interface Groups<K> {
  readonly opened: ReadonlyMap<K, readonly ConversationFacts[]>;
  readonly conversations: ReadonlyMap<K, readonly ConversationFacts[]>;
  readonly requested: ReadonlyMap<K, readonly EpisodeFacts[]>;
  readonly begun: ReadonlyMap<K, readonly EpisodeFacts[]>;
  readonly isEpisodeSlice: boolean;
}

function joinParts<K>({ opened, conversations, requested, begun, isEpisodeSlice }: Groups<K>) {
  const keys = new Set([...opened.keys(), ...conversations.keys(), ...requested.keys(), ...begun.keys()]);
  return new Map(
    [...keys].map((key): [K, Population] => [
      key,
      {
        opened: opened.get(key) ?? [],
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
