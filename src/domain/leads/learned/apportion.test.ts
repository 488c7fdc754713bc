import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion } from './apportion';

it('rounds to whole numbers that add up to the total', () => {
  expect(apportion([1.4, 1.4, 1.2], 4)).toEqual([2, 1, 1]);
  expect(apportion([-1.5, 2.5], 1)).toEqual([-1, 2]);
  expect(apportion([], 0)).toEqual([]);
});

it('moves no number by more than one when the total is near their sum', () => {
  const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(numbers, (values) => {
      const total = Math.round(values.reduce((sum, value) => sum + value, 0)) + 0;
      const whole = apportion(values, total);
      expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
      whole.forEach((value, place) => {
        expect(Math.abs(value - (values[place] ?? 0))).toBeLessThanOrEqual(1.5);
      });
    }),
    { seed: 1 },
  );
});
