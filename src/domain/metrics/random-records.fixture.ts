import fc from 'fast-check';
import { ENDED_HANDOFF_STATUSES, HANDOFF_OUTCOMES, HANDOFF_REASONS } from '../handoff/types';
import {
  conversation,
  feedback,
  later,
  MONDAY,
  rating,
  records,
  secondWait,
  waiting,
  won,
} from './metrics.fixture';
import type { EpisodeRecord, MetricsRecords } from './records';

const HOUR = 3_600;

/** Seconds from three days before the first Monday of March to thirteen days after it. */
const moment = fc.integer({ min: -72 * HOUR, max: 312 * HOUR });

/** How one handoff went; delays are seconds after the step before, null means that the step never came. */
const course = fc.record({
  delay: fc.integer({ min: 0, max: 60 * HOUR }),
  accepted: fc.option(fc.integer({ min: 0, max: 300 })),
  engaged: fc.option(fc.integer({ min: 0, max: 300 })),
  ended: fc.option(fc.integer({ min: 0, max: 30 * HOUR })),
  end: fc.constantFrom(...ENDED_HANDOFF_STATUSES),
  endedBy: fc.constantFrom('agent', 'visitor', 'timer'),
  outcome: fc.constantFrom(...HANDOFF_OUTCOMES),
  reason: fc.constantFrom(...HANDOFF_REASONS),
  teamId: fc.constantFrom('sales', 'support', null),
  member: fc.constantFrom('maya', 'liam'),
  lastSpeakerKind: fc.constantFrom('visitor', 'agent'),
  reopened: fc.option(fc.integer({ min: 1, max: 200 * HOUR })),
  stars: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
  hasFeedback: fc.boolean(),
  hasSecondWait: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

const talk = fc.record({
  start: moment,
  writes: fc.boolean(),
  isTest: fc.nat(9).map((roll) => roll === 0),
  isExistingCustomer: fc.boolean(),
  leadId: fc.constantFrom('lead-1', 'lead-2', 'lead-3', 'lead-4'),
  channelId: fc.constantFrom('website', 'shop'),
  courses: fc.array(course, { maxLength: 3 }),
});
type Talk = typeof talk extends fc.Arbitrary<infer T> ? T : never;

/** Any history that the state machine could have written, and some that it could not. */
export const randomRecords: fc.Arbitrary<MetricsRecords> = fc
  .record({
    talks: fc.array(talk, { maxLength: 12 }),
    deals: fc.array(fc.record({ lead: fc.constantFrom('lead-1', 'lead-2', 'lead-3'), at: moment }), {
      maxLength: 4,
    }),
  })
  .map(({ talks, deals }) => {
    const episodes = talks.flatMap((each, index) => episodesOf(each, `c${index}`));
    return records({
      conversations: talks.map(({ courses, start, writes, ...columns }, index) =>
        conversation(`c${index}`, {
          ...columns,
          openedAt: later(start - 60),
          firstVisitorMessageAt: writes ? later(start) : null,
        }),
      ),
      episodes: episodes.map(({ episode }) => episode),
      ratings: episodes.flatMap(({ episode, how }) =>
        how.stars.map((star, index) =>
          rating(`${episode.id}-r${index}`, episode.id, star, later(HOUR * index, episode.requestedAt)),
        ),
      ),
      feedback: episodes
        .filter(({ how }) => how.hasFeedback)
        .map(({ episode }) => feedback(`${episode.id}-f`, episode.id)),
      secondWaits: episodes
        .filter(({ how }) => how.hasSecondWait)
        .map(({ episode }) =>
          secondWait(`${episode.id}-s`, episode.id, later(400, episode.requestedAt), episode.endedAt),
        ),
      conversions: deals.map(({ lead, at }, index) => won(`w${index}`, lead, later(at))),
    });
  });

function episodesOf({ start, courses }: Talk, conversationId: string) {
  let at = later(start, MONDAY);
  let parentId: string | null = null;
  return courses.map((how, index) => {
    at = later(how.delay, at);
    const episode = episodeOf(how, `${conversationId}-e${index}`, conversationId, at, parentId);
    parentId = episode.id;
    at = episode.endedAt ?? at;
    return { episode, how };
  });
}

function episodeOf(
  how: Course,
  id: string,
  conversationId: string,
  requestedAt: Date,
  parentId: string | null,
): EpisodeRecord {
  const acceptedAt = how.accepted === null ? null : later(how.accepted, requestedAt);
  const engagedAt = acceptedAt === null || how.engaged === null ? null : later(how.engaged, acceptedAt);
  const endedAt = how.ended === null ? null : later(how.ended, engagedAt ?? acceptedAt ?? requestedAt);
  const hasEnded = endedAt !== null;
  return waiting(id, conversationId, {
    parentId,
    requestedAt,
    acceptedAt,
    engagedAt,
    endedAt,
    status: hasEnded ? how.end : 'queued',
    endedBy: hasEnded ? how.endedBy : null,
    outcome: hasEnded && how.end === 'resolved' ? how.outcome : null,
    reason: how.reason,
    teamId: how.teamId,
    ownerMemberId: acceptedAt === null ? null : how.member,
    lastSpeakerKind: hasEnded ? how.lastSpeakerKind : null,
    reopenedAt: endedAt === null || how.reopened === null ? null : later(how.reopened, endedAt),
    packetComplete: acceptedAt === null ? null : how.hasFeedback,
    reAsks: engagedAt === null ? null : how.stars.length,
  });
}
