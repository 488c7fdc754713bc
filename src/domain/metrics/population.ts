import type { ConversationFacts, EpisodeFacts } from './facts';
import type { MetricsFilters, Period } from './query';
import type { ConversationRecord } from './records';

/** What one row, tile or point of the answer is computed from. */
export interface Population {
  /** Opened in the period and never written in, or written in first in the period: the first step of the funnel. */
  readonly opened: readonly ConversationFacts[];
  /** First visitor message in the period: the cohort of the rates. */
  readonly conversations: readonly ConversationFacts[];
  /** Requested in the period: the cohort of response times. */
  readonly requested: readonly EpisodeFacts[];
  /** Episodes whose chain of transfers was requested in the period: the cohort of times to resolution. */
  readonly begun: readonly EpisodeFacts[];
  /** The episodes of the cohort before slicing: what shares of episodes are shares of. */
  readonly shareOf: readonly EpisodeFacts[];
  /** Only some episodes of each conversation are in it, so rates over all conversations have no meaning. */
  readonly isEpisodeSlice: boolean;
}

export const EMPTY_POPULATION: Population = {
  opened: [],
  conversations: [],
  requested: [],
  begun: [],
  shareOf: [],
  isEpisodeSlice: false,
};

/** The population of a period under the filters of a query. */
export function populationOf(
  facts: readonly ConversationFacts[],
  period: Period,
  filters: MetricsFilters,
): Population {
  const seen = facts.filter(({ record }) => passes(record, filters));
  const episodes = seen.flatMap((fact) => fact.episodes);
  const isIn = (at: Date | null) => at !== null && at >= period.from && at < period.to;
  const conversations = seen.filter((fact) => isIn(fact.record.firstVisitorMessageAt));
  const whole: Population = {
    opened: seen.filter((fact) => isIn(beganAt(fact))),
    conversations,
    requested: episodes.filter((episode) => isIn(episode.record.requestedAt)),
    begun: episodes.filter((episode) => isIn(episode.chainRequestedAt)),
    shareOf: episodesOf(conversations),
    isEpisodeSlice: false,
  };
  const { teamId, memberId, reason } = filters;
  if (teamId === null && memberId === null && reason === null) return whole;
  return sliceEpisodes(
    whole,
    ({ record }) =>
      (teamId === null || record.teamId === teamId) &&
      (memberId === null || record.ownerMemberId === memberId) &&
      (reason === null || record.reason === reason),
  );
}

/** When the visitor first wrote; else, when they opened the chat. */
export function beganAt({ record }: ConversationFacts): Date {
  return record.firstVisitorMessageAt ?? record.openedAt;
}

/** The episodes of all these conversations. */
export function episodesOf(conversations: readonly ConversationFacts[]): EpisodeFacts[] {
  return conversations.flatMap((fact) => fact.episodes);
}

function passes(record: ConversationRecord, filters: MetricsFilters): boolean {
  const { channelId, language, page, scoreBand } = filters;
  return (
    (channelId === null || record.channelId === channelId) &&
    (language === null || record.language === language) &&
    (page === null || record.page === page) &&
    (scoreBand === null || record.scoreBand === scoreBand)
  );
}

function sliceEpisodes(whole: Population, isInSlice: (episode: EpisodeFacts) => boolean): Population {
  const conversations = whole.conversations.flatMap((fact) => {
    const episodes = fact.episodes.filter(isInSlice);
    return episodes.length === 0 ? [] : [{ ...fact, episodes }];
  });
  return {
    opened: conversations,
    conversations,
    requested: whole.requested.filter(isInSlice),
    begun: whole.begun.filter(isInSlice),
    shareOf: whole.shareOf,
    isEpisodeSlice: true,
  };
}
