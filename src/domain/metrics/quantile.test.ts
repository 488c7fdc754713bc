import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';

describe('quantiles', () => {
  it('take the middle value of an odd number', () => {
    expect(quantile([10, 20, 60], 0.5)).toBe(20);
  });

  it('lie halfway between the two middle values of an even number', () => {
    expect(quantile([10, 20, 60, 100], 0.5)).toBe(40);
  });

  it('interpolate as percentile_cont does: position 2.7 of 0–3', () => {
    expect(quantile([10, 20, 60, 100], 0.9)).toBeCloseTo(88, 10);
  });

  it('of one value are that value', () => {
    expect(quantile([7], 0.9)).toBe(7);
  });

  it('need a value', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
