import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { isTimeZone } from './known-time-zone';
import { calendarDayOf, dateOfDay, dayNumberOf, dayOf, startOfDay, weekdayOfDay } from './local-day';
import { wallClockAt, ZONES } from './wall-clock.fixture';

const instants = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2036, 0) });

describe('the local day of an instant', () => {
  it('is what the wall clock shows, to the second at midnight', () => {
    expect(dayOf(new Date('2026-03-28T22:59:59.999Z'), 'Europe/Berlin')).toBe('2026-03-28');
    expect(dayOf(new Date('2026-03-28T23:00:00.000Z'), 'Europe/Berlin')).toBe('2026-03-29');
    expect(calendarDayOf(new Date('2026-03-28T23:00:00.000Z'), 'Europe/Berlin')).toEqual({
      year: 2026,
      month: 3,
      day: 29,
    });
    expect(dayOf(new Date('2026-03-29T22:00:00.000Z'), 'Europe/Berlin')).toBe('2026-03-30');
    expect(dayOf(new Date('2026-01-01T04:59:59Z'), 'America/New_York')).toBe('2025-12-31');
    expect(dayOf(new Date('1969-12-31T23:59:59Z'), 'UTC')).toBe('1969-12-31');
  });

  it('agrees with Intl everywhere', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (ms, zone) => {
        expect(dayOf(new Date(ms), zone)).toBe(wallClockAt(ms, zone).date);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('knows its weekday', () => {
    const weekday = (date: string) => weekdayOfDay(dayNumberOf(new Date(`${date}T12:00:00Z`), 'UTC'));
    expect(weekday('2026-03-02')).toBe(1);
    expect(weekday('2026-03-08')).toBe(7);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('1969-12-28')).toBe(7);
  });

  it('asks for the rules of a zone once per change of its clocks, not once per instant', () => {
    const asked = vi.spyOn(Temporal.Instant, 'fromEpochMilliseconds');
    const days = new Set<string>();
    for (let i = 0; i < 100_000; i++) {
      days.add(dayOf(new Date(Date.UTC(2026, 0) + i * 300_000), 'Australia/Lord_Howe'));
    }
    expect(days.size).toBe(348);
    // From summer to winter and back are three periods, each found by a few questions.
    expect(asked.mock.calls.length).toBeLessThan(20);
    asked.mockRestore();
  });
});

describe('the start of a local day', () => {
  const startOf = (date: string, zone: string) =>
    startOfDay(Date.parse(`${date}T00:00:00Z`) / 86_400_000, zone).toISOString();

  it('is midnight, or the moment after it where clocks skip midnight', () => {
    expect(startOf('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
    expect(startOf('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z');
    // From 24:00 straight to 01:00.
    expect(startOf('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    // 23:00–24:00 comes twice on the day before.
    expect(startOf('2018-02-18', 'America/Sao_Paulo')).toBe('2018-02-18T03:00:00.000Z');
  });

  it('of a date that the zone skipped is that of the next', () => {
    expect(startOf('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(startOf('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  it('is the first instant of that date', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (ms, zone) => {
        const day = dayNumberOf(new Date(ms), zone);
        const start = startOfDay(day, zone);
        expect(wallClockAt(start.getTime(), zone).date).toBe(dateOfDay(day));
        expect(wallClockAt(start.getTime() - 1, zone).date < dateOfDay(day)).toBe(true);
        expect(start.getTime()).toBeLessThanOrEqual(ms);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});

it('tells zones from other words', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Mars/Olympus_Mons')).toBe(false);
  expect(isTimeZone('')).toBe(false);
  expect(() => dayOf(new Date(0), 'Mars/Olympus_Mons')).toThrow(RangeError);
});
