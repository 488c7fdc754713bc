import { expect, it } from 'vitest';
import { clampWidth } from './pane-width';

it.each([
  [100, 280],
  [333.4, 333],
  [900, 480],
  [Number.NaN, 340],
])('a list of %s px becomes %i px wide', (wanted, width) => {
  expect(clampWidth(wanted)).toBe(width);
});
