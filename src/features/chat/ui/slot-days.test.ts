import { expect, test } from 'vitest';
import { slotDays } from './slot-days';

const slots = (...starts: string[]) => starts.map((startsAt) => ({ startsAt, endsAt: startsAt }));

test('slots fall on the days of the visitor’s zone', () => {
  const days = slotDays(slots('2026-01-15T22:00:00Z', '2026-01-15T23:30:00Z'), 'en-GB', 'Europe/Berlin');
  expect(days.map(({ label, times }) => [label, times.map((time) => time.label)])).toEqual([
    ['Thu 15 Jan', ['23:00']],
    ['Fri 16 Jan', ['00:30']],
  ]);
});

test('the hour that comes twice when clocks go back is told apart', () => {
  const days = slotDays(slots('2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'), 'en-GB', 'Europe/Berlin');
  expect(days[0]?.times.map(({ label }) => label)).toEqual(['02:00 CEST', '02:00 CET']);
});
