import {
  conversation,
  DAY,
  engaged,
  feedback,
  HOUR,
  later,
  MINUTE,
  rating,
  resolved,
  unanswered,
  utc,
  waiting,
  won,
} from './metrics.fixture';
import type { MetricsRecords } from './records';

const TUESDAY = utc('2026-03-03 09:00');
const WEDNESDAY = utc('2026-03-04 14:00');
const THURSDAY = utc('2026-03-05 11:00');
const FRIDAY = utc('2026-03-06 16:00');
const SATURDAY = utc('2026-03-07 10:00');
const SUNDAY = utc('2026-03-08 23:50');

const on = (day: Date) => ({ firstVisitorMessageAt: day });
const at = (day: Date) => ({ requestedAt: day });

/**
 * The week from Monday 2 March 2026 in UTC, with one conversation of every kind. What it must come to was counted by hand
 * from the sentences, with the definitions of docs/metrics.md beside them.
 */
export const GOLDEN_WEEK: MetricsRecords = {
  conversations: [
    conversation('bot-answered'),
    conversation('bot-sold'),
    conversation('helped-and-won'),
    conversation('late-but-met', { scoreBand: 'hot' }),
    conversation('came-back', on(TUESDAY)),
    conversation('passed-on', on(TUESDAY)),
    conversation('back-to-the-bot', on(WEDNESDAY)),
    conversation('left-the-queue', on(WEDNESDAY)),
    conversation('nobody-there', on(THURSDAY)),
    conversation('never-mind', on(THURSDAY)),
    conversation('fell-silent', on(THURSDAY)),
    conversation('spam', on(FRIDAY)),
    conversation('a-test', { ...on(FRIDAY), isTest: true }),
    conversation('still-waiting', on(FRIDAY)),
    conversation('customer', { ...on(SATURDAY), isExistingCustomer: true }),
    conversation('won-too-late', on(SUNDAY)),
    conversation('never-wrote', { firstVisitorMessageAt: null }),
  ],
  episodes: [
    // Answered after 40 s, resolved after 10 minutes, rated 5, deal after 20 days, the agent content.
    resolved('helped-and-won-1', 'helped-and-won'),
    // Answered after 5 minutes; a meeting after half an hour; rated 2 first, then 4.
    resolved('late-but-met-1', 'late-but-met', {
      reason: 'high_score',
      engagedAt: later(5 * MINUTE),
      packetOpenedAt: later(6 * MINUTE),
      endedAt: later(30 * MINUTE),
      outcome: 'meeting_booked',
    }),
    // Resolved, and back on the third day; resolved again.
    resolved('came-back-1', 'came-back', { ...at(TUESDAY), reopenedAt: later(3 * DAY, TUESDAY) }),
    resolved('came-back-2', 'came-back', { ...at(later(3 * DAY, TUESDAY)), reason: 'reopened' }),
    // Maya answers and passes it to Liam after 5 minutes, who answers a minute later and resolves after 15.
    engaged('passed-on-1', 'passed-on', {
      ...at(TUESDAY),
      status: 'transferred',
      endedAt: later(5 * MINUTE, TUESDAY),
      endedBy: 'agent',
      reAsks: 2,
    }),
    resolved('passed-on-2', 'passed-on', {
      ...at(later(5 * MINUTE, TUESDAY)),
      parentId: 'passed-on-1',
      visitorWaitSince: TUESDAY,
      ownerMemberId: 'liam',
      engagedAt: later(6 * MINUTE, TUESDAY),
      endedAt: later(20 * MINUTE, TUESDAY),
      packetComplete: false,
      packetOpenedAt: null,
    }),
    // Answered, and given back to the bot after 8 minutes.
    engaged('back-to-the-bot-1', 'back-to-the-bot', {
      ...at(WEDNESDAY),
      status: 'returned',
      endedAt: later(8 * MINUTE, WEDNESDAY),
      endedBy: 'agent',
    }),
    // Gone after 5 minutes; rated 1 although no person ever wrote.
    unanswered('left-the-queue-1', 'left-the-queue', 'abandoned', at(WEDNESDAY)),
    unanswered('nobody-there-1', 'nobody-there', 'unserved', at(THURSDAY)),
    // Gone before the target of two minutes.
    unanswered('never-mind-1', 'never-mind', 'cancelled', {
      ...at(THURSDAY),
      endedAt: later(MINUTE, THURSDAY),
    }),
    // The agent fell silent, the timer ended it after an hour: the visitor spoke last.
    resolved('fell-silent-1', 'fell-silent', {
      ...at(THURSDAY),
      endedAt: later(HOUR, THURSDAY),
      endedBy: 'timer',
      lastSpeakerKind: 'visitor',
    }),
    resolved('spam-1', 'spam', { ...at(FRIDAY), outcome: 'spam' }),
    resolved('a-test-1', 'a-test', at(FRIDAY)),
    waiting('still-waiting-1', 'still-waiting', at(FRIDAY)),
    resolved('customer-1', 'customer', { ...at(SATURDAY), outcome: 'won' }),
    resolved('won-too-late-1', 'won-too-late', at(SUNDAY)),
  ],
  ratings: [
    rating('r1', 'helped-and-won-1', 5),
    rating('r2', 'late-but-met-1', 2, later(HOUR)),
    rating('r3', 'late-but-met-1', 4, later(2 * HOUR)),
    rating('r4', 'left-the-queue-1', 1, later(HOUR, WEDNESDAY)),
    rating('r5', 'a-test-1', 1, later(HOUR, FRIDAY)),
    // Forty days later, and it counts all the same.
    rating('r6', 'won-too-late-1', 3, later(40 * DAY, SUNDAY)),
  ],
  feedback: [
    feedback('f1', 'helped-and-won-1'),
    feedback('f2', 'passed-on-2', {
      rightTime: 'late',
      rightReason: null,
      enoughContext: false,
      at: later(HOUR, TUESDAY),
    }),
  ],
  conversions: [
    won('w1', 'lead-of-bot-sold', later(10 * DAY)),
    won('w2', 'lead-of-helped-and-won', later(20 * DAY)),
    won('w3', 'lead-of-a-test', later(DAY, FRIDAY)),
    won('w4', 'lead-of-customer', later(2 * DAY, SATURDAY)),
    // Counted from the first answer, 40 s after the request: one second outside the window.
    won('w5', 'lead-of-won-too-late', later(30 * DAY + 41, SUNDAY)),
  ],
  secondWaits: [],
};
