import { expect, test } from 'vitest';
import { scorePath } from './score-path';

test('a score goes in steps from left to right, 100 at the top', () => {
  expect(scorePath([0, 50, 100], 100, 20)).toEqual({ path: 'M0 20H50V10H100V0', end: { x: 100, y: 0 } });
});

test('one point makes no line', () => {
  expect(scorePath([40], 100, 20)).toBeNull();
});
