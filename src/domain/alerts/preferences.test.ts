import { describe, expect, test } from 'vitest';
import { afterQuietHours, DEFAULT_ALERT_PREFERENCES, isQuiet, waysAt } from './preferences';

const night = { from: 22 * 60, to: 7 * 60 };
const berlin = 'Europe/Berlin';
const at = (iso: string) => new Date(iso);

describe('quiet hours', () => {
  test('run through the night by the wall clock of the organisation', () => {
    // 21:59, 22:00, 06:59 and 07:00 in Berlin in winter
    const instants = ['20:59', '21:00', '05:59', '06:00'].map((time) => at(`2026-01-15T${time}:00Z`));
    expect(instants.map((instant) => isQuiet(night, berlin, instant))).toEqual([false, true, true, false]);
  });

  test('within a day, and none at all', () => {
    const lunch = { from: 12 * 60, to: 13 * 60 };
    const noon = at('2026-01-15T12:00:00Z');
    expect([isQuiet(lunch, 'UTC', noon), isQuiet(null, 'UTC', noon)]).toEqual([true, false]);
    expect(isQuiet({ from: 60, to: 60 }, 'UTC', at('2026-01-15T01:00:00Z'))).toBe(false);
  });

  test('put what is due off to their end, also in the nights in which clocks change', () => {
    expect(afterQuietHours(night, berlin, at('2026-01-15T23:30:00Z'))).toEqual(at('2026-01-16T06:00:00Z'));
    // Forward on 29 March, back on 25 October 2026.
    expect(afterQuietHours(night, berlin, at('2026-03-28T22:00:00Z'))).toEqual(at('2026-03-29T05:00:00Z'));
    expect(afterQuietHours(night, berlin, at('2026-10-24T21:00:00Z'))).toEqual(at('2026-10-25T06:00:00Z'));
    expect(afterQuietHours(night, berlin, at('2026-01-15T12:00:00Z'))).toEqual(at('2026-01-15T12:00:00Z'));
  });

  test('silence the desktop and nothing else', () => {
    const preferences = { ...DEFAULT_ALERT_PREFERENCES, quietHours: night };
    expect(waysAt(preferences, 'hot_lead', 'UTC', at('2026-01-15T23:00:00Z'))).toEqual({
      inApp: true,
      desktop: false,
      email: true,
    });
  });
});
