import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  fraction,
  HOUR,
  later,
  MONDAY,
  resolved,
  totalsOf,
  unanswered,
  utc,
  waiting,
} from '../metrics.fixture';
import { NO_FILTERS } from '../query';

describe('the transfer rate', () => {
  it('counts a conversation once however many handoffs it has', () => {
    const totals = totalsOf({
      conversations: [conversation('a'), conversation('b'), conversation('c')],
      episodes: [
        unanswered('a1', 'a', 'abandoned'),
        resolved('a2', 'a', { requestedAt: later(HOUR) }),
        waiting('b1', 'b'),
      ],
    });
    expect(fraction(totals.rates.transferRate)).toBe('2 of 3');
    expect(totals.rates.transferRate?.value).toBe(2 / 3);
    expect(totals.rates.transferRate?.low).toBeCloseTo(0.2077, 4);
    expect(totals.rates.transferRate?.high).toBeCloseTo(0.9385, 4);
    expect(totals.counts.episodes).toBe(3);
  });

  it('leaves out test conversations, with their handoffs', () => {
    const totals = totalsOf({
      conversations: [conversation('a'), conversation('test', { isTest: true })],
      episodes: [resolved('t1', 'test')],
    });
    expect(fraction(totals.rates.transferRate)).toBe('0 of 1');
    expect(totals.durations.responseTime.count).toBe(0);
  });

  it('leaves out conversations in which no visitor wrote, but times their handoffs', () => {
    const totals = totalsOf({
      conversations: [conversation('a', { firstVisitorMessageAt: null })],
      episodes: [engaged('a1', 'a', { reason: 'agent_takeover' })],
    });
    expect(fraction(totals.rates.transferRate)).toBe('0 of 0');
    expect(totals.rates.transferRate?.value).toBeNull();
    expect(totals.durations.responseTime.count).toBe(1);
  });

  it('belongs to the day of the first visitor message, response times to the day of the request', () => {
    const rows = {
      conversations: [conversation('a', { firstVisitorMessageAt: utc('2026-03-08 23:50') })],
      episodes: [resolved('a1', 'a', { requestedAt: utc('2026-03-09 00:10') })],
    };
    const first = totalsOf(rows);
    const next = totalsOf(rows, { from: utc('2026-03-09 00:00'), to: utc('2026-03-16 00:00') });
    expect(fraction(first.rates.transferRate)).toBe('1 of 1');
    expect(first.durations.responseTime.count).toBe(0);
    expect(fraction(next.rates.transferRate)).toBe('0 of 0');
    expect(next.durations.responseTime.count).toBe(1);
  });

  it('takes the start of the period in and leaves its end out', () => {
    const totals = totalsOf({
      conversations: [
        conversation('first', { firstVisitorMessageAt: utc('2026-03-02 00:00') }),
        conversation('next', { firstVisitorMessageAt: utc('2026-03-09 00:00') }),
      ],
    });
    expect(totals.counts.conversations).toBe(1);
  });

  it('has no meaning for a team, member or reason: their share of the handoffs stands instead', () => {
    const rows = {
      conversations: [conversation('a'), conversation('b')],
      episodes: [
        resolved('a1', 'a'),
        resolved('a2', 'a', { ownerMemberId: 'liam', requestedAt: later(HOUR) }),
        resolved('b1', 'b'),
      ],
    };
    const maya = totalsOf(rows, { filters: { ...NO_FILTERS, memberId: 'maya' } });
    expect(maya.rates.transferRate).toBeNull();
    expect(maya.rates.botOnlyConversionRate).toBeNull();
    expect(fraction(maya.rates.episodeShare)).toBe('2 of 3');
    const refunds = totalsOf(rows, { filters: { ...NO_FILTERS, reason: 'high_score' } });
    expect(fraction(refunds.rates.episodeShare)).toBe('0 of 3');
    expect(refunds.counts.conversations).toBe(0);
  });

  it('keeps its meaning for one channel', () => {
    const totals = totalsOf(
      {
        conversations: [conversation('a'), conversation('b', { channelId: 'shop' }), conversation('c')],
        episodes: [waiting('a1', 'a'), waiting('b1', 'b')],
      },
      { filters: { ...NO_FILTERS, channelId: 'website' } },
    );
    expect(fraction(totals.rates.transferRate)).toBe('1 of 2');
    expect(fraction(totals.rates.episodeShare)).toBe('1 of 1');
  });

  it('is immature while a conversation younger than a day may still be transferred', () => {
    const rows = { conversations: [conversation('a'), conversation('b')], episodes: [waiting('b1', 'b')] };
    const young = totalsOf(rows, {}, { now: later(DAY, MONDAY) });
    const old = totalsOf(rows, {}, { now: later(DAY + 1, MONDAY) });
    expect(young.rates.transferRate?.pending).toBe(1);
    expect(old.rates.transferRate?.pending).toBe(0);
  });

  it('marks fewer than thirty conversations as a small sample', () => {
    const many = Array.from({ length: 30 }, (_, index) => conversation(`c${index}`));
    expect(totalsOf({ conversations: many }).rates.transferRate?.smallSample).toBe(false);
    expect(totalsOf({ conversations: many.slice(1) }).rates.transferRate?.smallSample).toBe(true);
  });
});

describe('the ends of handoffs', () => {
  it('are counted one by one', () => {
    const { counts } = totalsOf({
      conversations: [conversation('a')],
      episodes: [
        unanswered('1', 'a', 'abandoned'),
        unanswered('2', 'a', 'cancelled'),
        unanswered('3', 'a', 'unserved'),
        resolved('4', 'a'),
        resolved('5', 'a', { status: 'returned', outcome: null }),
        resolved('6', 'a', { status: 'transferred', outcome: null }),
        waiting('7', 'a'),
      ],
    });
    expect(counts).toMatchObject({
      episodes: 7,
      engagedEpisodes: 3,
      waitingEpisodes: 1,
      endedResolved: 1,
      endedReturned: 1,
      endedTransferred: 1,
      endedAbandoned: 1,
      endedCancelled: 1,
      endedUnserved: 1,
    });
  });
});
