/** Every number of the metrics answer by key; `definitions.ts` has their words. */

export const RATE_KEYS = [
  'transferRate',
  'episodeShare',
  'serviceLevel',
  'serviceLevelInHours',
  'unansweredShare',
  'abandonmentRate',
  'unansweredSecondWaitShare',
  'resolutionRate',
  'timerResolvedShare',
  'csat',
  'csatResponseRate',
  'conversionRate',
  'existingCustomerConversionRate',
  'botOnlyConversionRate',
  'qualifiedShare',
  'packetCompleteShare',
  'packetOpenedShare',
  'reAskedShare',
  'feedbackShare',
  'rightTimeShare',
  'rightReasonShare',
  'enoughContextShare',
] as const;
export type RateKey = (typeof RATE_KEYS)[number];

export const DURATION_KEYS = [
  'responseTime',
  'responseTimeInHours',
  'visitorWait',
  'waitUntilLeft',
  'secondWait',
  'timeToResolution',
  'agentTime',
  'qualifiedAgentTime',
] as const;
export type DurationKey = (typeof DURATION_KEYS)[number];

export const COUNT_KEYS = [
  'visits',
  'conversations',
  'transferredConversations',
  'acceptedConversations',
  'engagedConversations',
  'resolvedConversations',
  'wonConversations',
  'requests',
  'episodes',
  'engagedEpisodes',
  'waitingEpisodes',
  'openConversations',
  'visitorLeftResolved',
  'wonDeals',
  'reAsks',
  'feedbackEarly',
  'feedbackLate',
  'endedResolved',
  'endedReturned',
  'endedTransferred',
  'endedAbandoned',
  'endedCancelled',
  'endedUnserved',
  'rated1',
  'rated2',
  'rated3',
  'rated4',
  'rated5',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

export const FIGURE_KEYS = [...RATE_KEYS, ...DURATION_KEYS, ...COUNT_KEYS] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** The figures of a point in the series; a year of days with all of them would be megabytes. */
export const SERIES_RATE_KEYS = [
  'transferRate',
  'serviceLevel',
  'unansweredShare',
  'abandonmentRate',
  'resolutionRate',
  'csat',
  'conversionRate',
  'qualifiedShare',
] as const satisfies readonly RateKey[];
export const SERIES_DURATION_KEYS = [
  'responseTime',
  'timeToResolution',
] as const satisfies readonly DurationKey[];
export const SERIES_COUNT_KEYS = [
  'conversations',
  'requests',
  'episodes',
] as const satisfies readonly CountKey[];

export type SeriesRateKey = (typeof SERIES_RATE_KEYS)[number];
export type SeriesDurationKey = (typeof SERIES_DURATION_KEYS)[number];
export type SeriesCountKey = (typeof SERIES_COUNT_KEYS)[number];

/** Dimensions of episodes: here a transfer rate has no denominator (design §4), shares of episodes stand instead. */
export const EPISODE_DIMENSIONS = ['team', 'member', 'reason'] as const;
export const CONVERSATION_DIMENSIONS = ['channel', 'language', 'page', 'scoreBand'] as const;
/** Dimensions of episodes with an order of their own and many rows: how long they waited, in which hour of the week they began. */
export const DISTRIBUTION_DIMENSIONS = ['waitBand', 'weekHour'] as const;
export const BREAKDOWN_DIMENSIONS = [...EPISODE_DIMENSIONS, ...CONVERSATION_DIMENSIONS] as const;
export const DIMENSIONS = [...BREAKDOWN_DIMENSIONS, ...DISTRIBUTION_DIMENSIONS] as const;

export type BreakdownDimension = (typeof BREAKDOWN_DIMENSIONS)[number];
export type DistributionDimension = (typeof DISTRIBUTION_DIMENSIONS)[number];

export type Dimension = (typeof DIMENSIONS)[number];

/** Which list behind a rate is wanted; of a duration or a count all but `pending` means all items. */
export const DRILL_DOWN_PARTS = ['numerator', 'denominator', 'notCounted', 'pending'] as const;
export type DrillDownPart = (typeof DRILL_DOWN_PARTS)[number];
