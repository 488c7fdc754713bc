import { describe, expect, it } from 'vitest';
import { orderQueue, type QueueEntry } from './order-queue';

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
