import { expect, it } from 'vitest';
import { chosenTime, snoozeTimes } from './snooze-times';

const untilOf = (id: string, now: Date) => snoozeTimes(now).find((time) => time.id === id)?.until;

it('counts hours from now and mornings from today', () => {
  const now = new Date(2026, 2, 4, 16, 20);
  expect(untilOf('hour', now)).toEqual(new Date(2026, 2, 4, 17, 20));
  expect(untilOf('tomorrow', now)).toEqual(new Date(2026, 2, 5, 9));
  expect(untilOf('reply', now)).toBeNull();
});

it.each([
  ['a Sunday, when tomorrow is Monday already', new Date(2026, 2, 1, 12), new Date(2026, 2, 9, 9)],
  ['a Saturday', new Date(2026, 1, 28, 12), new Date(2026, 2, 2, 9)],
  ['a Monday', new Date(2026, 2, 2, 8), new Date(2026, 2, 9, 9)],
  ['a Friday before a month ends', new Date(2026, 0, 30, 8), new Date(2026, 1, 2, 9)],
])('finds the next Monday from %s', (_, now, monday) => {
  expect(untilOf('monday', now)).toEqual(monday);
});

it('takes a day and a time in the reader’s zone, if it is to come', () => {
  const now = new Date(2026, 2, 4, 16, 20);
  expect(chosenTime('2026-03-04T16:30', now)).toEqual(new Date(2026, 2, 4, 16, 30));
  expect(chosenTime('2026-03-04T16:20', now)).toBeNull();
  expect(chosenTime('', now)).toBeNull();
});
