import { describe, expect, it } from 'vitest';
import { utc } from './metrics.fixture';
import { equalAge, previousPeriod } from './previous-period';
import { resolvePeriod } from './resolve-period';

function previousDays(timeZone: string, from: string, to: string): string {
  const period = resolvePeriod({ from, to }, timeZone, utc('2027-01-01 00:00'));
  const previous = previousPeriod(period, timeZone);
  return `${previous.from.toISOString()} – ${previous.to.toISOString()}`;
}

describe('the period before', () => {
  it('of a week is the week before', () => {
    expect(previousDays('UTC', '2026-03-09', '2026-03-15')).toBe(
      '2026-03-02T00:00:00.000Z – 2026-03-09T00:00:00.000Z',
    );
  });

  it('of one day is the same weekday of the week before', () => {
    expect(previousDays('UTC', '2026-03-09', '2026-03-09')).toBe(
      '2026-03-02T00:00:00.000Z – 2026-03-03T00:00:00.000Z',
    );
  });

  it('of thirty days begins five weeks earlier, so that weekdays match and the two do not overlap', () => {
    expect(previousDays('UTC', '2026-04-01', '2026-04-30')).toBe(
      '2026-02-25T00:00:00.000Z – 2026-03-27T00:00:00.000Z',
    );
  });

  it('begins and ends at local midnights on both sides of a change of clocks', () => {
    expect(previousDays('Europe/Berlin', '2026-03-30', '2026-04-05')).toBe(
      '2026-03-22T23:00:00.000Z – 2026-03-29T22:00:00.000Z',
    );
  });

  it('keeps the time of day of a period between two instants', () => {
    expect(previousDays('America/New_York', '2026-03-09T16:00:00Z', '2026-03-09T18:00:00Z')).toBe(
      '2026-03-02T17:00:00.000Z – 2026-03-02T19:00:00.000Z',
    );
  });
});

describe('equal age', () => {
  it('looks at the period before as it stood when it was as old as this one is now', () => {
    const period = { from: utc('2026-03-09 00:00'), to: utc('2026-03-16 00:00') };
    const previous = { from: utc('2026-03-02 00:00'), to: utc('2026-03-09 00:00') };
    expect(equalAge(period, previous, utc('2026-03-11 10:30'))).toEqual(utc('2026-03-04 10:30'));
  });
});
