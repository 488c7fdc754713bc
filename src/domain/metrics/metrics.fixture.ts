import { computeMetrics } from './compute-metrics';
import { type MetricsContext, type MetricsQuery, NO_FILTERS } from './query';
import type {
  ConversationRecord,
  ConversionRecord,
  EpisodeRecord,
  FeedbackRecord,
  MetricsRecords,
  RatingRecord,
  SecondWaitRecord,
} from './records';
import type { MetricsReport, Rate } from './report';

/** Smallest sound rows for tests; override what the test is about. Times are written as `2026-03-02 10:00:30`, UTC. */

export function utc(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`);
}

/** Monday 2 March 2026, ten o'clock: when things happen unless a test says otherwise. */
export const MONDAY = utc('2026-03-02 10:00');

export function later(seconds: number, from: Date = MONDAY): Date {
  return new Date(from.getTime() + seconds * 1000);
}

export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;

export function conversation(id: string, overrides: Partial<ConversationRecord> = {}): ConversationRecord {
  return {
    id,
    channelId: 'website',
    leadId: `lead-of-${id}`,
    openedAt: overrides.firstVisitorMessageAt ?? MONDAY,
    firstVisitorMessageAt: MONDAY,
    isTest: false,
    isExistingCustomer: false,
    language: 'en',
    page: '/',
    scoreBand: 'warm',
    ...overrides,
  };
}

/** Requested when the conversation began and still waiting. */
export function waiting(
  id: string,
  conversationId: string,
  overrides: Partial<EpisodeRecord> = {},
): EpisodeRecord {
  const requestedAt = overrides.requestedAt ?? MONDAY;
  return {
    id,
    conversationId,
    parentId: null,
    reason: 'visitor_request',
    teamId: 'sales',
    ownerMemberId: null,
    status: 'queued',
    outcome: null,
    requestedAt,
    visitorWaitSince: requestedAt,
    acceptedAt: null,
    engagedAt: null,
    endedAt: null,
    endedBy: null,
    lastSpeakerKind: null,
    reopenedAt: null,
    snoozedSeconds: 0,
    packetComplete: null,
    packetOpenedAt: null,
    reAsks: null,
    ...overrides,
  };
}

/** Accepted by Maya after 10 s, answered after 40 s, still going on. */
export function engaged(
  id: string,
  conversationId: string,
  overrides: Partial<EpisodeRecord> = {},
): EpisodeRecord {
  const requestedAt = overrides.requestedAt ?? MONDAY;
  return waiting(id, conversationId, {
    status: 'engaged',
    ownerMemberId: 'maya',
    acceptedAt: later(10, requestedAt),
    engagedAt: later(40, requestedAt),
    packetComplete: true,
    packetOpenedAt: later(12, requestedAt),
    reAsks: 0,
    ...overrides,
  });
}

/** Engaged, and resolved by Maya as answered ten minutes after the request. */
export function resolved(
  id: string,
  conversationId: string,
  overrides: Partial<EpisodeRecord> = {},
): EpisodeRecord {
  const requestedAt = overrides.requestedAt ?? MONDAY;
  return engaged(id, conversationId, {
    status: 'resolved',
    outcome: 'answered',
    endedAt: later(10 * MINUTE, requestedAt),
    endedBy: 'agent',
    lastSpeakerKind: 'agent',
    ...overrides,
  });
}

/** Ended five minutes after the request without a word from a person. */
export function unanswered(
  id: string,
  conversationId: string,
  status: 'abandoned' | 'cancelled' | 'unserved',
  overrides: Partial<EpisodeRecord> = {},
): EpisodeRecord {
  const requestedAt = overrides.requestedAt ?? MONDAY;
  return waiting(id, conversationId, {
    status,
    endedAt: later(5 * MINUTE, requestedAt),
    endedBy: status === 'unserved' ? 'system' : 'visitor',
    lastSpeakerKind: 'visitor',
    ...overrides,
  });
}

export function rating(id: string, episodeId: string, stars: number, at = later(HOUR)): RatingRecord {
  return { id, episodeId, rating: stars, at };
}

export function feedback(
  id: string,
  episodeId: string,
  overrides: Partial<FeedbackRecord> = {},
): FeedbackRecord {
  return {
    id,
    episodeId,
    rightTime: 'on_time',
    rightReason: true,
    enoughContext: true,
    at: later(HOUR),
    ...overrides,
  };
}

export function won(id: string, leadId: string, at: Date): ConversionRecord {
  return { id, leadId, at };
}

export function secondWait(
  id: string,
  episodeId: string,
  startedAt: Date,
  answeredAt: Date | null,
): SecondWaitRecord {
  return { id, episodeId, startedAt, answeredAt };
}

export function records(overrides: Partial<MetricsRecords> = {}): MetricsRecords {
  return {
    conversations: [],
    episodes: [],
    ratings: [],
    feedback: [],
    conversions: [],
    secondWaits: [],
    ...overrides,
  };
}

/** The first week of March 2026 in UTC. */
export function query(overrides: Partial<MetricsQuery> = {}): MetricsQuery {
  return {
    from: utc('2026-03-02 00:00'),
    to: utc('2026-03-09 00:00'),
    filters: NO_FILTERS,
    compare: null,
    granularity: 'day',
    breakdowns: [],
    distributions: [],
    ...overrides,
  };
}

/** Long after everything, in UTC, always open, target two minutes. */
export function context(overrides: Partial<MetricsContext> = {}): MetricsContext {
  return {
    now: utc('2027-01-01 00:00'),
    timeZone: 'UTC',
    businessSecondsBetween: (from, to) => (to.getTime() - from.getTime()) / 1000,
    responseTargetSeconds: 120,
    ...overrides,
  };
}

export function metricsOf(
  rows: Partial<MetricsRecords>,
  asked: Partial<MetricsQuery> = {},
  known: Partial<MetricsContext> = {},
): MetricsReport {
  return computeMetrics(records(rows), query(asked), context(known));
}

export function totalsOf(
  rows: Partial<MetricsRecords>,
  asked: Partial<MetricsQuery> = {},
  known: Partial<MetricsContext> = {},
) {
  return metricsOf(rows, asked, known).current.totals;
}

/** `2 of 3`, for assertions that read like sentences; `none` where the rate has no meaning. */
export function fraction(rate: Rate | null): string {
  return rate === null ? 'none' : `${rate.numerator} of ${rate.denominator}`;
}
