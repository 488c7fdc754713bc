import { describe, expect, it } from 'vitest';
import { Latency } from './latency';
import { compareIds, countGaps } from './number-check';
import { Tally } from './tally';

describe('latency figures', () => {
  it('are values that occurred, by nearest rank', () => {
    const latency = new Latency();
    for (let ms = 100; ms >= 1; ms--) latency.add(ms);
    expect(latency.figures()).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, max: 100 });
  });

  it('are unknown without a value, and all the same with one', () => {
    const latency = new Latency();
    expect(latency.figures()).toEqual({ count: 0, p50: null, p95: null, p99: null, max: null });
    latency.add(12.34);
    expect(latency.figures()).toEqual({ count: 1, p50: 12.3, p95: 12.3, p99: 12.3, max: 12.3 });
  });
});

describe('numbers without gaps', () => {
  it('are each there once, in any order', () => {
    expect(countGaps([3, 1, 2], 3)).toBe(0);
  });
  it('are wrong where one is missing, doubled or too high', () => {
    expect(countGaps([1, 3], 3)).toBe(1);
    expect(countGaps([1, 2, 2], 2)).toBe(1);
    expect(countGaps([1, 2, 7], 2)).toBe(1);
    expect(countGaps([], 2)).toBe(2);
  });
});

describe('ids that were sent', () => {
  it('are lost when nothing is stored under them, doubled when twice', () => {
    expect(compareIds(['a', 'b', 'c'], ['a', null, 'c', 'c', 'other'])).toEqual({
      lost: ['b'],
      doubled: ['c'],
    });
  });
});

describe('a tally', () => {
  const run = { skippedLines: 0, seconds: 1 };
  it('is fine without errors and differences', () => {
    const tally = new Tally();
    tally.count('messages', 3);
    tally.count('quietTurns');
    tally.transfer('visitor_request');
    expect(tally.report(run)).toMatchObject({
      messages: 3,
      transfers: 1,
      transfersByReason: { visitor_request: 1 },
      lostMessages: 0,
      failed: false,
    });
  });
  it.each(['lostMessages', 'doubledMessages', 'seqGaps', 'missingDecisions', 'missedInboxEvents'] as const)(
    'has failed with %s',
    (kind) => {
      const tally = new Tally();
      tally.count(kind);
      expect(tally.report(run).failed).toBe(true);
    },
  );
  it('has failed with an error, which it names', () => {
    const tally = new Tally();
    tally.error('too_many_requests');
    expect(tally.report(run)).toMatchObject({ errors: { too_many_requests: 1 }, failed: true });
  });
});
