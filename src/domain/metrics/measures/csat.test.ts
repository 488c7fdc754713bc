import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  fraction,
  HOUR,
  later,
  MINUTE,
  rating,
  resolved,
  totalsOf,
  unanswered,
} from '../metrics.fixture';
import { NO_FILTERS } from '../query';

const END = later(10 * MINUTE);

describe('CSAT', () => {
  it('is the share of fours and fives', () => {
    const stars = [1, 2, 3, 4, 5, 5];
    const { rates, counts } = totalsOf({
      conversations: stars.map((_, index) => conversation(`c${index}`)),
      episodes: stars.map((_, index) => resolved(`e${index}`, `c${index}`)),
      ratings: stars.map((star, index) => rating(`r${index}`, `e${index}`, star)),
    });
    expect(fraction(rates.csat)).toBe('3 of 6');
    expect(counts).toMatchObject({ rated1: 1, rated2: 1, rated3: 1, rated4: 1, rated5: 2 });
  });

  it('takes the last of several ratings of one handoff', () => {
    const { rates, counts } = totalsOf({
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a')],
      ratings: [rating('second', 'a1', 5, later(2 * HOUR)), rating('first', 'a1', 2, later(HOUR))],
    });
    expect(fraction(rates.csat)).toBe('1 of 1');
    expect(counts.rated2).toBe(0);
  });

  it('counts each handoff of a conversation by itself and credits the agent who held it', () => {
    const rows = {
      conversations: [conversation('a')],
      episodes: [
        resolved('a1', 'a', { reopenedAt: later(HOUR) }),
        resolved('a2', 'a', { ownerMemberId: 'liam', requestedAt: later(HOUR) }),
      ],
      ratings: [rating('r1', 'a1', 1), rating('r2', 'a2', 5, later(2 * HOUR))],
    };
    expect(fraction(totalsOf(rows).rates.csat)).toBe('1 of 2');
    const liam = totalsOf(rows, { filters: { ...NO_FILTERS, memberId: 'liam' } });
    expect(fraction(liam.rates.csat)).toBe('1 of 1');
  });

  it('counts a rating that comes months later, on the day of the conversation', () => {
    const { rates } = totalsOf({
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a')],
      ratings: [rating('late', 'a1', 4, later(90 * DAY))],
    });
    expect(fraction(rates.csat)).toBe('1 of 1');
  });

  it('ignores ratings of handoffs in which no person wrote', () => {
    const { rates } = totalsOf({
      conversations: [conversation('a')],
      episodes: [unanswered('a1', 'a', 'unserved')],
      ratings: [rating('r1', 'a1', 1)],
    });
    expect(fraction(rates.csat)).toBe('0 of 0');
  });
});

describe('the CSAT response rate', () => {
  it('is over those who were asked: resolved by a person, not spam', () => {
    const { rates } = totalsOf({
      conversations: ['a', 'b', 'c', 'd', 'e'].map((id) => conversation(id)),
      episodes: [
        resolved('rated', 'a'),
        resolved('silent', 'b'),
        resolved('spam', 'c', { outcome: 'spam' }),
        resolved('returned', 'd', { status: 'returned', outcome: null }),
        resolved('never answered', 'e', { engagedAt: null }),
      ],
      ratings: [rating('r1', 'rated', 5), rating('r2', 'returned', 3)],
    });
    expect(fraction(rates.csatResponseRate)).toBe('1 of 2');
    expect(fraction(rates.csat)).toBe('1 of 2');
  });

  it('is immature while a rating is likely to come', () => {
    const rows = { conversations: [conversation('a')], episodes: [resolved('a1', 'a')] };
    const young = totalsOf(rows, {}, { now: later(7 * DAY, END) });
    const mature = totalsOf(rows, {}, { now: later(7 * DAY + 1, END) });
    expect(young.rates.csat?.pending).toBe(1);
    expect(young.rates.csatResponseRate?.pending).toBe(1);
    expect(mature.rates.csat?.pending).toBe(0);
  });
});
