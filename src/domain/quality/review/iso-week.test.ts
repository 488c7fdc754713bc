import { expect, test } from 'vitest';
import { isoWeekOf } from './iso-week';

test.each([
  ['2026-01-01T12:00:00Z', '2026-W01'],
  ['2027-01-01T12:00:00Z', '2026-W53'],
  ['2024-12-30T12:00:00Z', '2025-W01'],
  ['2026-11-22T12:00:00Z', '2026-W47'],
])('%s is in %s', (instant, week) => {
  expect(isoWeekOf(new Date(instant), 'UTC').key).toBe(week);
});

test('a week begins on Monday at midnight of the zone, and the one with the change of clocks is an hour shorter', () => {
  const week = isoWeekOf(new Date('2026-03-29T12:00:00Z'), 'Europe/Berlin');
  expect(week).toEqual({
    key: '2026-W13',
    from: new Date('2026-03-22T23:00:00Z'),
    to: new Date('2026-03-29T22:00:00Z'),
  });
});

test('late on a Sunday it is Monday already further east', () => {
  const sunday = new Date('2026-11-22T22:00:00Z');
  expect(isoWeekOf(sunday, 'America/New_York').key).toBe('2026-W47');
  expect(isoWeekOf(sunday, 'Asia/Kolkata').key).toBe('2026-W48');
  expect(isoWeekOf(sunday, 'UTC', -1).key).toBe('2026-W46');
});
