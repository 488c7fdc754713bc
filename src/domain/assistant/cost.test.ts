import { describe, expect, it } from 'vitest';
import { brokenLimit, costMicros, estimateTokens } from './cost';

describe('cost of a call', () => {
  it('is tokens times the price of a million, rounded up to a millionth', () => {
    const prices = { inputPriceMicros: 150_000, outputPriceMicros: 600_000 };
    expect(costMicros({ input: 1_000, output: 200 }, prices)).toBe(270);
    expect(costMicros({ input: 1, output: 0 }, prices)).toBe(1);
    expect(costMicros({ input: 0, output: 0 }, prices)).toBe(0);
  });

  it('rests on a token for three bytes where the endpoint tells nothing', () => {
    expect(estimateTokens(301)).toBe(101);
  });
});

describe('monthly limits', () => {
  const used = { tokens: 900, costMicros: 5_000 };
  const next = { tokens: 100, costMicros: 1_000 };

  it('hold exactly', () => {
    expect(brokenLimit(used, next, { tokens: 1_000, costMicros: 6_000 })).toBe(null);
    expect(brokenLimit(used, next, { tokens: 999, costMicros: null })).toBe('tokens');
    expect(brokenLimit(used, next, { tokens: null, costMicros: 5_999 })).toBe('cost');
  });

  it('may be left out', () => {
    expect(brokenLimit(used, next, { tokens: null, costMicros: null })).toBe(null);
  });
});
