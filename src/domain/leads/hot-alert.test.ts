import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHotAlert, type HotAlertState } from './hot-alert';

const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));
const fresh: HotAlertState = { armed: true, lastAt: null };

/** Plays scores, one an hour, and returns the hours at which an alert was raised. */
function hoursOfAlerts(scores: readonly number[], state: HotAlertState = fresh): number[] {
  let now = state;
  return scores.flatMap((score, hour) => {
    const decided = decideHotAlert(now, score, { hotFrom: 70, now: at(hour) });
    now = decided.state;
    return decided.raise ? [hour] : [];
  });
}

describe('a hot lead', () => {
  it('is told of when its score reaches the threshold, and not again while it stays', () => {
    expect(hoursOfAlerts([10, 69, 70, 85, 100, 71])).toEqual([2]);
  });

  it('is not told of on the way down', () => {
    expect(hoursOfAlerts([69, 40, 0], { armed: false, lastAt: at(-100) })).toEqual([]);
  });

  it('that hovers around the threshold is told of once', () => {
    const hovering = Array.from({ length: 100 }, (_, hour) => (hour % 2 === 0 ? 72 : 66));
    expect(hoursOfAlerts(hovering)).toEqual([0]);
  });

  it('is told of again when it has cooled down by more than five points and a day has passed', () => {
    expect(hoursOfAlerts([75, 65, ...Array<number>(25).fill(65), 75])).toEqual([0]);
    expect(hoursOfAlerts([75, 64, ...Array<number>(25).fill(64), 75])).toEqual([0, 27]);
  });

  it('that cools down and comes back within a day is not told of, then or later', () => {
    expect(hoursOfAlerts([75, 20, 80, ...Array<number>(40).fill(80)])).toEqual([0]);
  });
});

it('two alerts are at least a day apart, whatever the score does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 200 }), (scores) => {
      const hours = hoursOfAlerts(scores);
      hours.forEach((hour, place) => {
        expect(scores[hour]).toBeGreaterThanOrEqual(70);
        if (place > 0) expect(hour - (hours[place - 1] ?? 0)).toBeGreaterThanOrEqual(24);
      });
    }),
    { seed: 1 },
  );
});
