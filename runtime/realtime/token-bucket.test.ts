import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket';

describe('a token bucket', () => {
  it('lets a burst through and then only what time brings', () => {
    const bucket = new TokenBucket(10, 3, 0);
    expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, true, false]);
    expect(bucket.take(99)).toBe(false);
    expect(bucket.take(100)).toBe(true);
    expect(bucket.take(100)).toBe(false);
  });

  it('never holds more than a burst, and a clock set back gives nothing', () => {
    const bucket = new TokenBucket(10, 2, 0);
    expect([60_000, 60_000, 60_000].map((now) => bucket.take(now))).toEqual([true, true, false]);
    expect(bucket.take(0)).toBe(false);
    expect(bucket.take(100)).toBe(true);
  });
});
