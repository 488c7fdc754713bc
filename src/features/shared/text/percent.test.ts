import { expect, it } from 'vitest';
import { percent } from './percent';

it('rounds to whole per cent, or to as many digits as asked for', () => {
  expect([percent(0.914), percent(0.9149, 1), percent(0), percent(1)]).toEqual([
    '91%',
    '91.5%',
    '0%',
    '100%',
  ]);
});
