import { expect, it } from 'vitest';
import { secondsLeft, timeLeft } from './time-left';

it('counts whole seconds up to the end and none after it', () => {
  const end = Date.parse('2026-03-02T10:00:45Z');
  const left = [end - 45_000, end - 44_001, end - 1, end, end + 5_000].map((now) =>
    secondsLeft('2026-03-02T10:00:45Z', now),
  );
  expect(left).toEqual([45, 45, 1, 0, 0]);
});

it('writes minutes and seconds', () => {
  expect([0, 9, 45, 60, 725].map(timeLeft)).toEqual(['0:00', '0:09', '0:45', '1:00', '12:05']);
});
