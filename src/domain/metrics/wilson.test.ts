import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

describe('the Wilson interval', () => {
  it.each([
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is the published one', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is not defined without trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('reaches the ends exactly when none or all succeed', () => {
    expect(wilsonInterval(0, 7)?.low).toBe(0);
    expect(wilsonInterval(7, 7)?.high).toBe(1);
  });

  it('still tells something about a single success', () => {
    expect(wilsonInterval(1, 1)?.low).toBeCloseTo(0.2065, 4);
  });
});
