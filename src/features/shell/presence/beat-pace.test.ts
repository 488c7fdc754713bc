import { expect, test } from 'vitest';
import { PRESENCE_GRACE_SECONDS } from '../../../domain/routing/presence';
import { BEAT_MS, createBeatPace } from './beat-pace';

/** When beats are sent, by clocks that tick at these milliseconds. */
function beatsAt(ticks: readonly number[]): number[] {
  let clock = 0;
  const mayBeat = createBeatPace(() => clock);
  return ticks.filter((at) => {
    clock = at;
    return mayBeat(false);
  });
}

test('two clocks side by side make one beat at a time', () => {
  const worker = [0, 25_000, 50_000, 75_000];
  const page = [3, 25_004, 50_002, 75_001];
  expect(beatsAt([...worker, ...page].toSorted((a, b) => a - b))).toEqual(worker);
});

test('a page whose own timers are slowed down to one a minute is still there for the server', () => {
  const beats = beatsAt([0, 60_000, 120_000, 180_000]);
  const gaps = beats.slice(1).map((at, index) => (at - (beats[index] ?? 0)) / 1000);
  expect(Math.max(...gaps)).toBeLessThan(PRESENCE_GRACE_SECONDS);
});

test('after a sleep of any length the first tick beats, and coming into sight beats at once', () => {
  expect(beatsAt([0, 3_600_000, 3_600_010])).toEqual([0, 3_600_000]);
  const mayBeat = createBeatPace(() => 5);
  expect([mayBeat(false), mayBeat(false), mayBeat(true)]).toEqual([true, false, true]);
});

test('a beat that is lost on the way does not make anybody absent', () => {
  expect((2 * BEAT_MS) / 1000).toBeLessThan(PRESENCE_GRACE_SECONDS);
});
