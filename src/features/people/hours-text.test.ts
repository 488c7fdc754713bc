import { expect, test } from 'vitest';
import { intervalsAsTyped, readIntervals } from './hours-text';

test('hours are written as people write them and read back', () => {
  const day = [
    { from: 540, to: 750 },
    { from: 810, to: 1440 },
  ];
  expect(intervalsAsTyped(day)).toBe('09:00–12:30, 13:30–24:00');
  expect(readIntervals('09:00–12:30, 13:30–24:00')).toEqual(day);
  expect(readIntervals('13:30 - 24, 9-12:30')).toEqual(day);
  expect(readIntervals('  ')).toEqual([]);
});

test.each(['nine to five', '17-9', '9-25', '9:70-12', '9-12,'])('%s is not understood', (text) => {
  expect(readIntervals(text)).toBeNull();
});
