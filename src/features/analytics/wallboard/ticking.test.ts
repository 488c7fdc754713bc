import { expect, test } from 'vitest';
import { stopwatch } from './ticking';

test('a wait is shown as on a stopwatch, never below nothing', () => {
  expect([-3, 0, 42.9, 725, 3_800].map(stopwatch)).toEqual(['0:00', '0:00', '0:42', '12:05', '1:03:20']);
});
