import { describe, expect, it } from 'vitest';
import { hasVerdict, NO_VERDICT, outcomeForKey, verdictForKey } from './resolve-answers';

describe('resolving by keyboard', () => {
  it('chooses an outcome by its digit', () => {
    expect(['1', '3', '7', '8', '0', 'e'].map(outcomeForKey)).toEqual([
      'qualified',
      'won',
      'spam',
      null,
      null,
      null,
    ]);
  });

  it('walks each question through its answers and back to none', () => {
    let verdict = NO_VERDICT;
    const times = ['t', 't', 't', 't'].map((key) => {
      verdict = verdictForKey(verdict, key) ?? verdict;
      return verdict.rightTime;
    });
    expect(times).toEqual(['on_time', 'early', 'late', null]);
    const reasons = ['r', 'r', 'r'].map((key) => {
      verdict = verdictForKey(verdict, key) ?? verdict;
      return verdict.rightReason;
    });
    expect(reasons).toEqual([true, false, null]);
    expect(verdictForKey(verdict, 'c')?.enoughContext).toBe(true);
    expect(verdictForKey(verdict, 'q')).toBeNull();
    expect(verdictForKey(NO_VERDICT, 'y')).toEqual({
      rightTime: 'on_time',
      rightReason: true,
      enoughContext: true,
    });
  });

  it('sends no verdict where none was given', () => {
    expect(hasVerdict(NO_VERDICT, ' ')).toBe(false);
    expect(hasVerdict(NO_VERDICT, 'Fine')).toBe(true);
    expect(hasVerdict({ ...NO_VERDICT, rightReason: false }, '')).toBe(true);
  });
});
