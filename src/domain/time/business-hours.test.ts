import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessSecondsBetween, isOpen, nextOpening } from './business-hours';
import type { BusinessHours, OpenInterval } from './types';
import { wallClockAt } from './wall-clock.fixture';

const NINE_TO_FIVE: readonly OpenInterval[] = [{ from: 540, to: 1020 }];
const OFFICE: BusinessHours = {
  timeZone: 'Europe/Berlin',
  alwaysOpen: false,
  week: { 1: NINE_TO_FIVE, 2: NINE_TO_FIVE, 3: NINE_TO_FIVE, 4: NINE_TO_FIVE, 5: NINE_TO_FIVE, 6: [], 7: [] },
  exceptions: [
    { date: '2026-04-03', name: 'Good Friday', open: [] },
    { date: '2026-04-06', name: 'Easter Monday', open: [] },
    { date: '2026-04-11', name: 'Open Saturday', open: [{ from: 600, to: 660 }] },
  ],
};

/** Open every day in the given intervals. */
function daily(timeZone: string, open: readonly OpenInterval[]): BusinessHours {
  const week = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  return { timeZone, alwaysOpen: false, week, exceptions: [] };
}

const at = (text: string) => new Date(text);

describe('being open', () => {
  it('starts with the first second and ends before the last', () => {
    expect(isOpen(OFFICE, at('2026-03-02T07:59:59.999Z'))).toBe(false);
    expect(isOpen(OFFICE, at('2026-03-02T08:00:00Z'))).toBe(true);
    expect(isOpen(OFFICE, at('2026-03-02T15:59:59.999Z'))).toBe(true);
    expect(isOpen(OFFICE, at('2026-03-02T16:00:00Z'))).toBe(false);
  });

  it('follows the wall clock through the change to summer time', () => {
    expect(isOpen(OFFICE, at('2026-03-27T07:30:00Z'))).toBe(false);
    expect(isOpen(OFFICE, at('2026-03-30T07:30:00Z'))).toBe(true);
  });

  it('knows weekends, holidays and open Saturdays', () => {
    expect(isOpen(OFFICE, at('2026-03-07T10:00:00Z'))).toBe(false);
    expect(isOpen(OFFICE, at('2026-04-03T10:00:00Z'))).toBe(false);
    expect(isOpen(OFFICE, at('2026-04-11T08:30:00Z'))).toBe(true);
    expect(isOpen(OFFICE, at('2026-04-11T09:00:00Z'))).toBe(false);
  });

  it('is always so around the clock', () => {
    const always = { ...OFFICE, alwaysOpen: true };
    expect(isOpen(always, at('2026-04-03T02:00:00Z'))).toBe(true);
    expect(nextOpening(always, at('2026-04-03T02:00:00Z'))).toEqual(at('2026-04-03T02:00:00Z'));
    expect(businessSecondsBetween(always, at('2026-04-03T02:00:00Z'), at('2026-04-03T02:00:01.500Z'))).toBe(
      1.5,
    );
  });
});

describe('the next opening', () => {
  it('is now when open', () => {
    expect(nextOpening(OFFICE, at('2026-03-02T10:00:00Z'))).toEqual(at('2026-03-02T10:00:00Z'));
  });

  it('is the next working day, in local time on both sides of a clock change', () => {
    expect(nextOpening(OFFICE, at('2026-03-02T16:00:00Z'))).toEqual(at('2026-03-03T08:00:00Z'));
    expect(nextOpening(OFFICE, at('2026-03-27T16:00:00Z'))).toEqual(at('2026-03-30T07:00:00Z'));
    expect(nextOpening(OFFICE, at('2026-10-23T15:00:00Z'))).toEqual(at('2026-10-26T08:00:00Z'));
  });

  it('is after a long weekend', () => {
    expect(nextOpening(OFFICE, at('2026-04-02T15:00:00Z'))).toEqual(at('2026-04-07T07:00:00Z'));
  });

  it('comes with the clock where it skips the opening time', () => {
    const night = daily('Europe/Berlin', [{ from: 150, to: 240 }]);
    expect(nextOpening(night, at('2026-03-29T00:00:00Z'))).toEqual(at('2026-03-29T01:00:00Z'));
  });

  it('never comes to those who never open', () => {
    expect(nextOpening(daily('UTC', []), at('2026-03-02T10:00:00Z'))).toBe(null);
    expect(nextOpening(daily('UTC', [{ from: 600, to: 600 }]), at('2026-03-02T10:00:00Z'))).toBe(null);
  });
});

describe('open seconds between two instants', () => {
  const hours = (policy: BusinessHours, from: string, to: string) =>
    businessSecondsBetween(policy, at(from), at(to)) / 3600;

  it('leave out nights, weekends and holidays', () => {
    expect(hours(OFFICE, '2026-03-02T15:00:00Z', '2026-03-03T09:00:00Z')).toBe(2);
    expect(hours(OFFICE, '2026-03-06T15:30:00Z', '2026-03-09T08:15:00Z')).toBe(0.75);
    expect(hours(OFFICE, '2026-03-30T00:00:00Z', '2026-04-13T00:00:00Z')).toBe(8 * 8 + 1);
  });

  it('are 8 hours on a working day around a clock change and 23 or 25 in a whole day', () => {
    expect(hours(OFFICE, '2026-03-30T00:00:00Z', '2026-03-31T00:00:00Z')).toBe(8);
    const whole = daily('Europe/Berlin', [{ from: 0, to: 1440 }]);
    expect(hours(whole, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23);
    expect(hours(whole, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25);
  });

  it('count an hour of the night that comes twice or not at all', () => {
    const night = daily('Europe/Berlin', [{ from: 60, to: 240 }]);
    expect(hours(night, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(2);
    expect(hours(night, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(4);
    const lordHowe = daily('Australia/Lord_Howe', [{ from: 60, to: 180 }]);
    expect(hours(lordHowe, '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z')).toBe(2.5);
    expect(hours(lordHowe, '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z')).toBe(1.5);
  });

  it('count overlapping intervals once, in whatever order they stand', () => {
    const open = [
      { from: 600, to: 720 },
      { from: 540, to: 660 },
      { from: 700, to: 705 },
    ];
    expect(hours(daily('UTC', open), '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z')).toBe(3);
  });

  it('are none backwards', () => {
    expect(hours(OFFICE, '2026-03-02T12:00:00Z', '2026-03-02T10:00:00Z')).toBe(0);
    expect(hours({ ...OFFICE, alwaysOpen: true }, '2026-03-02T12:00:00Z', '2026-03-02T10:00:00Z')).toBe(0);
  });

  it('equal a count of open minutes on the wall clock, and agree with isOpen and nextOpening', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, length]) => ({ from: from * 15, to: Math.min(1440, (from + length) * 15) }));
    const changes = [
      ['Europe/Berlin', '2026-03-29T00:00:00Z'],
      ['Europe/Berlin', '2026-10-25T00:00:00Z'],
      ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
      ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
      ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z'],
      ['America/New_York', '2026-11-01T06:00:00Z'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.array(interval, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: -40 * 60, max: 10 * 60 }),
        fc.integer({ min: 1, max: 40 * 60 }),
        ([zone, change], open, offsetMinutes, minutes) => {
          const policy = daily(zone, open);
          const from = Date.parse(change) + offsetMinutes * 60_000;
          let openMinutes = 0;
          let first: number | null = null;
          for (let minute = 0; minute < minutes; minute++) {
            const ms = from + minute * 60_000;
            const { minuteOfDay } = wallClockAt(ms, zone);
            const expected = open.some((piece) => piece.from <= minuteOfDay && minuteOfDay < piece.to);
            if (isOpen(policy, new Date(ms)) !== expected) expect(new Date(ms)).toBe(expected);
            if (expected) openMinutes++;
            if (expected && first === null) first = ms;
          }
          const to = new Date(from + minutes * 60_000);
          expect(businessSecondsBetween(policy, new Date(from), to)).toBe(openMinutes * 60);
          if (first !== null) expect(nextOpening(policy, new Date(from))?.getTime()).toBe(first);
        },
      ),
      { seed: 4, numRuns: 120 },
    );
  }, 30_000);

  it('are found for a hundred thousand pairs in a moment', () => {
    const started = performance.now();
    let total = 0;
    for (let i = 0; i < 100_000; i++) {
      const from = Date.UTC(2026, 0) + i * 300_000;
      total += businessSecondsBetween(OFFICE, new Date(from), new Date(from + 7_200_000));
    }
    expect(total).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
