import { describe, expect, it } from 'vitest';
import { businessSecondsBetween } from '../../time/business-hours';
import type { BusinessHours } from '../../time/types';
import {
  context,
  conversation,
  engaged,
  fraction,
  HOUR,
  later,
  MINUTE,
  MONDAY,
  resolved,
  totalsOf,
  unanswered,
  utc,
  waiting,
} from '../metrics.fixture';
import type { EpisodeRecord } from '../records';

/** One conversation that holds all the episodes. */
function responseOf(episodes: readonly EpisodeRecord[], known = context()) {
  return totalsOf({ conversations: [conversation('a')], episodes }, {}, known);
}

function answeredAfter(seconds: number, overrides: Partial<EpisodeRecord> = {}): EpisodeRecord {
  return engaged(`answered after ${seconds}`, 'a', { engagedAt: later(seconds), ...overrides });
}

describe('the response time', () => {
  it('runs from the request to the first message of a person', () => {
    const { responseTime } = responseOf([10, 20, 60, 110].map((seconds) => answeredAfter(seconds))).durations;
    expect(responseTime).toEqual({
      count: 4,
      total: 200,
      mean: 50,
      median: 40,
      p90: 95,
      pending: 0,
      smallSample: true,
    });
  });

  it('of nothing is nothing', () => {
    expect(responseOf([]).durations.responseTime).toEqual({
      count: 0,
      total: 0,
      mean: null,
      median: null,
      p90: null,
      pending: 0,
      smallSample: true,
    });
  });

  it('does not average away who was never answered', () => {
    const { durations, rates, counts } = responseOf([
      answeredAfter(30),
      unanswered('gone', 'a', 'abandoned'),
      unanswered('changed their mind', 'a', 'cancelled'),
      unanswered('nobody there', 'a', 'unserved'),
      waiting('waits', 'a'),
    ]);
    expect(durations.responseTime.count).toBe(1);
    expect(durations.responseTime.pending).toBe(1);
    expect(fraction(rates.unansweredShare)).toBe('3 of 4');
    expect(rates.unansweredShare?.pending).toBe(1);
    expect(counts.waitingEpisodes).toBe(1);
  });

  it('counts an acceptance without a word as unanswered', () => {
    const returned = waiting('returned', 'a', {
      status: 'returned',
      acceptedAt: later(5),
      ownerMemberId: 'maya',
      endedAt: later(60),
    });
    expect(fraction(responseOf([returned]).rates.unansweredShare)).toBe('1 of 1');
  });

  it('starts again for a child at its transfer, while the visitor’s own wait goes on', () => {
    const parent = waiting('parent', 'a', { status: 'transferred', endedAt: later(100) });
    const child = engaged('child', 'a', {
      parentId: 'parent',
      requestedAt: later(100),
      visitorWaitSince: MONDAY,
      engagedAt: later(130),
    });
    const { durations, rates } = responseOf([parent, child]);
    expect(durations.responseTime).toMatchObject({ count: 1, total: 30, pending: 0 });
    expect(durations.visitorWait).toMatchObject({ count: 1, total: 130, pending: 0 });
    expect(fraction(rates.unansweredShare)).toBe('0 of 1');
  });

  it('times the visitor’s wait once when the parent had already answered', () => {
    const parent = resolved('parent', 'a', {
      status: 'transferred',
      outcome: null,
      engagedAt: later(40),
      endedAt: later(100),
    });
    const child = engaged('child', 'a', {
      parentId: 'parent',
      requestedAt: later(100),
      visitorWaitSince: MONDAY,
      engagedAt: later(115),
    });
    const { durations } = responseOf([parent, child]);
    expect(durations.responseTime).toMatchObject({ count: 2, total: 55 });
    expect(durations.visitorWait).toMatchObject({ count: 1, total: 40 });
  });

  it('credits the wait of an earlier abandoned handoff to the visitor’s own wait', () => {
    const first = unanswered('first', 'a', 'abandoned');
    const second = engaged('second', 'a', {
      parentId: 'first',
      requestedAt: later(10 * MINUTE),
      visitorWaitSince: MONDAY,
      engagedAt: later(11 * MINUTE),
    });
    const { durations } = responseOf([first, second]);
    expect(durations.responseTime.total).toBe(60);
    expect(durations.visitorWait).toMatchObject({ count: 1, total: 11 * MINUTE });
  });
});

describe('the service level', () => {
  it('counts answers within the target, the target itself included', () => {
    const { serviceLevel } = responseOf([120, 121].map((seconds) => answeredAfter(seconds))).rates;
    expect(fraction(serviceLevel)).toBe('1 of 2');
  });

  it('counts everyone left waiting past the target, open ones too', () => {
    const stillOpen = waiting('open', 'a');
    const gaveUp = unanswered('gone', 'a', 'abandoned', { endedAt: later(121) });
    const { serviceLevel } = responseOf(
      [answeredAfter(10), gaveUp, stillOpen],
      context({ now: later(121) }),
    ).rates;
    expect(fraction(serviceLevel)).toBe('1 of 3');
    expect(serviceLevel?.pending).toBe(0);
  });

  it('holds back its verdict on an open handoff within the target', () => {
    const { serviceLevel } = responseOf([waiting('open', 'a')], context({ now: later(120) })).rates;
    expect(fraction(serviceLevel)).toBe('0 of 0');
    expect(serviceLevel?.pending).toBe(1);
  });

  it('leaves out exits before the target, takeovers and spam', () => {
    const { serviceLevel } = responseOf([
      unanswered('left early', 'a', 'abandoned', { endedAt: later(119) }),
      unanswered('left at the target', 'a', 'cancelled', { endedAt: later(120) }),
      unanswered('out of hours', 'a', 'unserved', { endedAt: later(1) }),
      answeredAfter(500, { id: 'takeover', reason: 'agent_takeover' }),
      resolved('spam', 'a', { outcome: 'spam', engagedAt: later(5) }),
      answeredAfter(119),
    ]).rates;
    expect(fraction(serviceLevel)).toBe('1 of 1');
  });

  it('blames a transfer past the target on the one who passed it on, and times the child by itself', () => {
    const { serviceLevel } = responseOf([
      waiting('parent', 'a', { status: 'transferred', endedAt: later(200) }),
      engaged('child', 'a', { parentId: 'parent', requestedAt: later(200), engagedAt: later(210) }),
    ]).rates;
    expect(fraction(serviceLevel)).toBe('1 of 2');
  });
});

describe('the business-hours clock', () => {
  const open = [{ from: 9 * 60, to: 17 * 60 }];
  const hours: BusinessHours = {
    timeZone: 'UTC',
    alwaysOpen: false,
    week: { 1: open, 2: open, 3: open, 4: open, 5: open, 6: [], 7: [] },
    exceptions: [],
  };
  const nineToFive = context({
    businessSecondsBetween: (from, to) => businessSecondsBetween(hours, from, to),
  });

  it('stands still while you are closed', () => {
    const overnight = engaged('overnight', 'a', {
      requestedAt: utc('2026-03-02 16:59'),
      engagedAt: utc('2026-03-03 09:00:30'),
    });
    const { durations, rates } = responseOf([overnight], nineToFive);
    expect(durations.responseTime.median).toBe(16 * HOUR + MINUTE + 30);
    expect(durations.responseTimeInHours.median).toBe(90);
    expect(fraction(rates.serviceLevel)).toBe('0 of 1');
    expect(fraction(rates.serviceLevelInHours)).toBe('1 of 1');
  });

  it('leaves out who left before you opened', () => {
    const early = unanswered('early bird', 'a', 'abandoned', {
      requestedAt: utc('2026-03-03 06:00'),
      endedAt: utc('2026-03-03 08:00'),
    });
    const { serviceLevel, serviceLevelInHours } = responseOf([early], nineToFive).rates;
    expect(fraction(serviceLevel)).toBe('0 of 1');
    expect(fraction(serviceLevelInHours)).toBe('0 of 0');
  });
});
