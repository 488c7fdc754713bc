import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  fraction,
  HOUR,
  later,
  MINUTE,
  resolved,
  totalsOf,
  unanswered,
  waiting,
} from '../metrics.fixture';
import { NO_FILTERS } from '../query';
import type { EpisodeRecord } from '../records';

function resolutionOf(episodes: readonly EpisodeRecord[], now?: Date) {
  const ids = [...new Set(episodes.map((episode) => episode.conversationId))];
  const conversations = ids.map((id) => conversation(id));
  return totalsOf({ conversations, episodes }, {}, now === undefined ? {} : { now });
}

const END = later(10 * MINUTE);

describe('the resolution rate', () => {
  it('asks how the last handoff of the conversation ended', () => {
    const { rates } = resolutionOf([
      unanswered('a1', 'a', 'abandoned'),
      resolved('a2', 'a', { requestedAt: later(HOUR) }),
      resolved('b1', 'b'),
      unanswered('b2', 'b', 'unserved', { requestedAt: later(HOUR) }),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('1 of 2');
  });

  it('counts every other end against it', () => {
    const { rates } = resolutionOf([
      unanswered('1', 'abandoned', 'abandoned'),
      unanswered('2', 'cancelled', 'cancelled'),
      unanswered('3', 'unserved', 'unserved'),
      resolved('4', 'returned', { status: 'returned', outcome: null }),
      resolved('5', 'resolved'),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('1 of 5');
  });

  it('takes back a resolution when the visitor comes back within seven days, the last moment included', () => {
    const { rates } = resolutionOf([
      resolved('at once', 'a', { reopenedAt: later(1, END) }),
      resolved('on the last moment', 'b', { reopenedAt: later(7 * DAY, END) }),
      resolved('too late', 'c', { reopenedAt: later(7 * DAY + 1, END) }),
      resolved('never', 'd'),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('2 of 4');
  });

  it('does not forget a reopening when the second handoff is resolved too', () => {
    const { rates } = resolutionOf([
      resolved('first', 'a', { reopenedAt: later(HOUR) }),
      resolved('second', 'a', { reason: 'reopened', requestedAt: later(HOUR) }),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('0 of 1');
  });

  it('forgives coming back after having been abandoned: that was no resolution yet', () => {
    const { rates } = resolutionOf([
      unanswered('first', 'a', 'abandoned', { reopenedAt: later(HOUR) }),
      resolved('second', 'a', { requestedAt: later(HOUR) }),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('1 of 1');
  });

  it('leaves spam out', () => {
    const { rates } = resolutionOf([resolved('1', 'a', { outcome: 'spam' }), resolved('2', 'b')]);
    expect(fraction(rates.resolutionRate)).toBe('1 of 1');
  });

  it('counts open ones beside', () => {
    const { rates, counts } = resolutionOf([
      resolved('1', 'a'),
      engaged('2', 'b'),
      resolved('3', 'c'),
      waiting('4', 'c', { requestedAt: later(HOUR) }),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('1 of 1');
    expect(counts.openConversations).toBe(2);
    expect(rates.resolutionRate?.pending).toBe(2);
  });

  it('believes a timer only when a person spoke last, and shows the share', () => {
    const { rates } = resolutionOf([
      resolved('1', 'a', { endedBy: 'timer', lastSpeakerKind: 'agent' }),
      resolved('2', 'b', { endedBy: 'timer', lastSpeakerKind: 'visitor' }),
      resolved('3', 'c', { endedBy: 'timer', lastSpeakerKind: null }),
      resolved('4', 'd', { endedBy: 'agent', lastSpeakerKind: 'visitor' }),
    ]);
    expect(fraction(rates.resolutionRate)).toBe('2 of 4');
    expect(fraction(rates.timerResolvedShare)).toBe('1 of 2');
  });

  it('shows how many ended because the visitor went away', () => {
    const { rates, counts } = resolutionOf([resolved('1', 'a', { endedBy: 'visitor' }), resolved('2', 'b')]);
    expect(fraction(rates.resolutionRate)).toBe('2 of 2');
    expect(counts.visitorLeftResolved).toBe(1);
  });

  it('is immature until seven days have passed since each resolution', () => {
    const young = resolutionOf([resolved('1', 'a')], later(7 * DAY, END));
    const mature = resolutionOf([resolved('1', 'a')], later(7 * DAY + 1, END));
    expect(young.rates.resolutionRate?.pending).toBe(1);
    expect(mature.rates.resolutionRate?.pending).toBe(0);
  });
});

describe('the resolution rate of one agent', () => {
  const rows = {
    conversations: [conversation('passed on'), conversation('reopened')],
    episodes: [
      resolved('p1', 'passed on', { status: 'transferred', outcome: null }),
      resolved('p2', 'passed on', { parentId: 'p1', ownerMemberId: 'liam', requestedAt: END }),
      resolved('r1', 'reopened', { reopenedAt: later(HOUR) }),
      resolved('r2', 'reopened', { ownerMemberId: 'liam', reason: 'reopened', requestedAt: later(HOUR) }),
    ],
  };
  const of = (memberId: string) => totalsOf(rows, { filters: { ...NO_FILTERS, memberId } }).rates;

  it('leaves what was passed on to the one who took it, and a failed resolution with its author', () => {
    expect(fraction(of('maya').resolutionRate)).toBe('0 of 1');
    expect(fraction(of('liam').resolutionRate)).toBe('2 of 2');
    expect(fraction(totalsOf(rows).rates.resolutionRate)).toBe('1 of 2');
  });
});

describe('the time to resolution', () => {
  it('runs from the first request through every transfer', () => {
    const { durations } = resolutionOf([
      resolved('1', 'a', { status: 'transferred', outcome: null, endedAt: later(300) }),
      waiting('2', 'a', {
        parentId: '1',
        requestedAt: later(300),
        status: 'transferred',
        endedAt: later(400),
      }),
      resolved('3', 'a', { parentId: '2', requestedAt: later(400), endedAt: later(1000) }),
      resolved('4', 'b', { endedAt: later(200) }),
    ]);
    expect(durations.timeToResolution).toMatchObject({
      count: 2,
      total: 1200,
      mean: 600,
      median: 600,
      p90: 920,
    });
  });

  it('starts anew after a reopening and leaves out spam and other ends', () => {
    const { durations } = resolutionOf([
      resolved('1', 'a', { endedAt: later(100), reopenedAt: later(HOUR) }),
      resolved('2', 'a', { parentId: '1', requestedAt: later(HOUR), endedAt: later(HOUR + 300) }),
      resolved('3', 'b', { outcome: 'spam', endedAt: later(2) }),
      unanswered('4', 'c', 'abandoned'),
      engaged('5', 'd'),
    ]);
    expect(durations.timeToResolution).toMatchObject({ count: 2, total: 400, pending: 1 });
  });

  it('belongs to the day of the first request when a transfer crosses midnight', () => {
    const late = later(14 * HOUR - 60); // Monday 23:59
    const parent = resolved('1', 'a', {
      requestedAt: late,
      status: 'transferred',
      outcome: null,
      endedAt: later(120, late),
    });
    const child = resolved('2', 'a', {
      parentId: '1',
      requestedAt: later(120, late),
      endedAt: later(600, late),
    });
    const rows = { conversations: [conversation('a')], episodes: [parent, child] };
    const monday = totalsOf(rows, { to: later(14 * HOUR) });
    const tuesday = totalsOf(rows, { from: later(14 * HOUR) });
    expect(monday.durations.timeToResolution).toMatchObject({ count: 1, total: 600 });
    expect(tuesday.durations.timeToResolution.count).toBe(0);
    expect(tuesday.durations.responseTime.count).toBe(1);
  });
});
