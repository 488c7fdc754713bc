import { describe, expect, it } from 'vitest';
import {
  conversation,
  engaged,
  fraction,
  HOUR,
  later,
  totalsOf,
  unanswered,
  waiting,
} from '../metrics.fixture';

describe('leaving the queue', () => {
  const { rates, durations, counts } = totalsOf({
    conversations: [conversation('a')],
    episodes: [
      engaged('answered', 'a'),
      unanswered('gone', 'a', 'abandoned', { endedAt: later(240) }),
      unanswered('never mind', 'a', 'cancelled', { endedAt: later(60) }),
      unanswered('closed by a member', 'a', 'cancelled', { endedBy: 'agent' }),
      unanswered('nobody there', 'a', 'unserved'),
      unanswered('gone after an answer', 'a', 'abandoned', { engagedAt: later(20) }),
      unanswered('passed on', 'a', 'cancelled', { status: 'transferred', endedBy: 'agent' }),
      unanswered('never queued', 'a', 'abandoned', { reason: 'agent_takeover' }),
      waiting('still waiting', 'a'),
      unanswered('of another week', 'a', 'abandoned', { requestedAt: later(-200 * HOUR) }),
    ],
  });

  it('is what visitors did before a person wrote, out of what was answered or ended', () => {
    expect(fraction(rates.abandonmentRate)).toBe('2 of 6');
    expect(rates.abandonmentRate?.pending).toBe(1);
  });

  it('is timed from the request', () => {
    expect(durations.waitUntilLeft).toMatchObject({ count: 2, total: 300, median: 150, pending: 1 });
  });

  it('stands beside all requests of the period', () => {
    expect(counts.requests).toBe(9);
  });
});
