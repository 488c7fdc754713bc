import { describe, expect, it } from 'vitest';
import {
  conversation,
  engaged,
  fraction,
  HOUR,
  later,
  resolved,
  secondWait,
  totalsOf,
  waiting,
} from '../metrics.fixture';

describe('a second wait', () => {
  const { durations, rates } = totalsOf({
    conversations: [conversation('a'), conversation('b'), conversation('c')],
    episodes: [
      resolved('taken over', 'a', { endedAt: later(HOUR) }),
      waiting('given up', 'b', {
        status: 'unserved',
        engagedAt: later(20),
        endedAt: later(900),
      }),
      engaged('waiting again', 'c', { status: 'queued' }),
    ],
    secondWaits: [
      secondWait('w1', 'taken over', later(300), later(345)),
      secondWait('w2', 'taken over', later(600), later(615)),
      secondWait('w3', 'given up', later(500), null),
      secondWait('w4', 'waiting again', later(500), null),
    ],
  });

  it('is timed by itself, several in one handoff apart', () => {
    expect(durations.secondWait).toMatchObject({ count: 2, total: 60, median: 30, pending: 1 });
  });

  it('is unanswered when its handoff ended first', () => {
    expect(fraction(rates.unansweredSecondWaitShare)).toBe('1 of 3');
    expect(rates.unansweredSecondWaitShare?.pending).toBe(1);
  });

  it('does not change the response time of the handoff', () => {
    expect(durations.responseTime).toMatchObject({ count: 3, total: 100 });
  });
});
