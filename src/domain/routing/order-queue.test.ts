import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderQueue, placeOfNewcomer, type QueueEntry } from './order-queue';

const NOW = new Date('2026-03-02T10:00:00Z');

function waiting(id: string, priority: number, seconds: number, creditedWaitSeconds = 0): QueueEntry {
  return { id, priority, requestedAt: new Date(NOW.getTime() - seconds * 1000), creditedWaitSeconds };
}

function order(entries: readonly QueueEntry[], ageingPerMinute = 2): string[] {
  return orderQueue(entries, { ageingPerMinute }, NOW).map(({ id }) => id);
}

describe('the order of the queue', () => {
  it('is by priority, then by who waits longest, then by id', () => {
    const entries = [waiting('d', 10, 5), waiting('c', 10, 5), waiting('b', 10, 9), waiting('a', 90, 1)];
    expect(order(entries)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts full minutes of waiting towards the priority, so that nobody starves', () => {
    const old = (seconds: number) => waiting('old', 10, seconds);
    const hot = waiting('hot', 50, 0);
    expect(order([hot, old(1199)])).toEqual(['hot', 'old']);
    expect(order([hot, old(1200)])).toEqual(['old', 'hot']);
    expect(order([hot, old(99_999)], 0)).toEqual(['hot', 'old']);
    expect(order([waiting('first', 10, 59), waiting('second', 11, 0)])).toEqual(['second', 'first']);
  });

  it('credits what was waited in earlier episodes', () => {
    expect(order([waiting('new', 10, 60), waiting('returning', 10, 0, 120)])).toEqual(['returning', 'new']);
  });

  it('leaves the list it was given as it is', () => {
    const entries = [waiting('low', 1, 0), waiting('high', 9, 0)];
    order(entries);
    expect(entries.map(({ id }) => id)).toEqual(['low', 'high']);
  });
});

describe('nobody starves', () => {
  const entry = fc.record({
    id: fc.uuid(),
    priority: fc.integer({ min: 0, max: 100 }),
    waitedSeconds: fc.integer({ min: 0, max: 86_400 }),
    creditedWaitSeconds: fc.integer({ min: 0, max: 3_600 }),
  });

  it('whatever keeps arriving, whoever waits longest passes it within a bounded time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(entry, { maxLength: 30 }),
        (priority, ageingPerMinute, others) => {
          const now = new Date('2026-03-02T10:00:00Z');
          // After so many minutes the points exceed those of everybody who came at least as many minutes later.
          const minutes = Math.ceil((100 - priority) / ageingPerMinute) + 1;
          const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
          const old = { id: 'old', priority, requestedAt: before(minutes * 60), creditedWaitSeconds: 0 };
          const fresh = others.map(({ id, priority: points }) => ({
            id,
            priority: points,
            requestedAt: now,
            creditedWaitSeconds: 0,
          }));
          expect(orderQueue([...fresh, old], { ageingPerMinute }, now)[0]?.id).toBe('old');
        },
      ),
      { seed: 20260302, numRuns: 300 },
    );
  });

  it('a newcomer’s place is where they stand once they are in the queue', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.integer({ min: 0, max: 100 }),
        (others, priority) => {
          const now = new Date('2026-03-02T10:00:00Z');
          const queue = others.map(({ waitedSeconds, ...rest }) => ({
            ...rest,
            requestedAt: new Date(now.getTime() - waitedSeconds * 1000),
          }));
          const own = { id: 'zz', priority, requestedAt: now, creditedWaitSeconds: 0 };
          const place = placeOfNewcomer(queue, priority, { ageingPerMinute: 1 }, now);
          const order = orderQueue([...queue, own], { ageingPerMinute: 1 }, now);
          expect(order[place - 1]).toBe(own);
        },
      ),
      { seed: 20260302, numRuns: 300 },
    );
  });
});
