import { expect, test } from 'vitest';
import { everyWeek } from './every-week';

test('weeks in which nothing happened are between those in which something did', () => {
  expect(everyWeek(['2026-12-28', '2026-12-07', '2026-12-28'])).toEqual([
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ]);
  expect(everyWeek(['2026-12-07'])).toEqual(['2026-12-07']);
  expect(everyWeek([])).toEqual([]);
});
