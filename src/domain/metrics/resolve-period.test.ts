import { describe, expect, it } from 'vitest';
import { utc } from './metrics.fixture';
import { resolvePeriod } from './resolve-period';

const berlin = 'Europe/Berlin';
const NOW = utc('2026-03-02 23:30'); // Tuesday 00:30 in Berlin

describe('the period of a query', () => {
  it('takes in the whole of both days, in the organisation’s time zone', () => {
    expect(resolvePeriod({ from: '2026-03-01', to: '2026-03-01' }, berlin, NOW)).toEqual({
      from: utc('2026-02-28 23:00'),
      to: utc('2026-03-01 23:00'),
    });
  });

  it('takes instants as they are', () => {
    expect(
      resolvePeriod({ from: '2026-03-01T10:00:00+01:00', to: '2026-03-01T12:00:00Z' }, berlin, NOW),
    ).toEqual({ from: utc('2026-03-01 09:00'), to: utc('2026-03-01 12:00') });
  });

  it('is the last 28 days with today when nothing is asked', () => {
    expect(resolvePeriod({}, berlin, NOW)).toEqual({
      from: utc('2026-02-03 23:00'),
      to: utc('2026-03-03 23:00'),
    });
  });

  it('ends with today when only a start is given, and begins 28 days before a lone end', () => {
    expect(resolvePeriod({ from: '2026-03-01' }, berlin, NOW).to).toEqual(utc('2026-03-03 23:00'));
    expect(resolvePeriod({ to: '2026-01-28' }, berlin, NOW).from).toEqual(utc('2025-12-31 23:00'));
  });
});
