import { describe, expect, test } from 'vitest';
import type { BusinessHours } from '../time/types';
import { callbackSlots } from './callback-slots';
import { possibleFallbacks } from './fallback-chain';
import { type PromiseFacts, promiseFigures, promiseState } from './promise-figures';
import { contactDueAt, remindAt } from './promise-times';

const at = (iso: string) => new Date(iso);
const nine = [{ from: 9 * 60, to: 11 * 60 }];
const berlin: BusinessHours = {
  timeZone: 'Europe/Berlin',
  alwaysOpen: false,
  week: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine, 6: [], 7: [] },
  exceptions: [],
};
const rules = { callbackMinutes: 60, callbacksPerSlot: 1, callbackNoticeMinutes: 60 };
const starts = (hours: BusinessHours, now: string, taken: [string, number][] = [], more = {}) =>
  callbackSlots(hours, { ...rules, ...more }, new Map(taken), at(now)).map(({ startsAt }) =>
    startsAt.toISOString(),
  );

describe('callback slots', () => {
  test('fill the next five open days, by the clock of the office', () => {
    // Friday 20:00 in Berlin; clocks go forward on Sunday, so Monday 9:00 is 7:00 UTC.
    expect(starts(berlin, '2026-03-27T19:00:00Z')).toEqual(
      ['30', '31']
        .flatMap((day) => [`2026-03-${day}T07:00:00.000Z`, `2026-03-${day}T08:00:00.000Z`])
        .concat(
          ['01', '02', '03'].flatMap((day) => [
            `2026-04-${day}T07:00:00.000Z`,
            `2026-04-${day}T08:00:00.000Z`,
          ]),
        ),
    );
  });

  test('leave out what is too soon, and what has passed keeps its place', () => {
    expect(starts(berlin, '2026-01-15T07:30:00Z')[0]).toBe('2026-01-15T09:00:00.000Z');
    expect(starts(berlin, '2026-01-15T07:00:00Z')[0]).toBe('2026-01-15T08:00:00.000Z');
    expect(starts(berlin, '2026-01-15T08:01:00Z')[0]).toBe('2026-01-16T08:00:00.000Z');
  });

  test('leave out those that are full', () => {
    const taken: [string, number][] = [['2026-01-15T08:00:00.000Z', 1]];
    expect(starts(berlin, '2026-01-15T05:00:00Z', taken)[0]).toBe('2026-01-15T09:00:00.000Z');
    expect(starts(berlin, '2026-01-15T05:00:00Z', taken, { callbacksPerSlot: 2 })[0]).toBe(
      '2026-01-15T08:00:00.000Z',
    );
  });

  test('a night with two o’clock twice or never has slots of real length', () => {
    const nights = [{ from: 60, to: 240 }];
    const night: BusinessHours = { ...berlin, week: { ...berlin.week, 7: nights } };
    const on = (now: string) => starts(night, now).filter((start) => start.startsWith(now.slice(0, 8)));
    // 25 October 2026, back: 1:00, 2:00 (summer), 2:00 (winter), 3:00 by the clock.
    expect(
      on('2026-10-24T20:00:00Z')
        .slice(0, 4)
        .map((start) => start.slice(11, 16)),
    ).toEqual(['23:00', '00:00', '01:00', '02:00']);
    // 29 March 2026, forward: 1:00 and 3:00.
    expect(
      on('2026-03-28T20:00:00Z')
        .slice(0, 2)
        .map((start) => start.slice(11, 16)),
    ).toEqual(['00:00', '01:00']);
  });

  test('whoever is open around the clock calls back in office hours', () => {
    const always: BusinessHours = { ...berlin, alwaysOpen: true };
    const slots = starts(always, '2026-01-17T10:00:00Z');
    expect([slots[0], slots.length]).toEqual(['2026-01-19T08:00:00.000Z', 45]);
  });

  test('none where it never opens', () => {
    expect(
      starts(
        { ...berlin, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } },
        '2026-01-15T05:00:00Z',
      ),
    ).toEqual([]);
  });
});

describe('the chain of fallbacks', () => {
  const all = ['booking_link', 'callback', 'leave_contact', 'email', 'bot_continues'] as const;
  const nothing = { bookingUrl: null, hasEmail: false, hasSlots: false };

  test('keeps its order and leaves out what is not possible', () => {
    expect(possibleFallbacks(all, nothing)).toEqual(['leave_contact', 'bot_continues']);
    expect(possibleFallbacks(all, { bookingUrl: 'https://b.test', hasEmail: true, hasSlots: true })).toEqual([
      'booking_link',
      'callback',
      'leave_contact',
      'email',
    ]);
  });

  test('ends where nothing more is asked of the visitor', () => {
    expect(possibleFallbacks(['bot_continues', 'callback'], { ...nothing, hasSlots: true })).toEqual([
      'bot_continues',
    ]);
    expect(possibleFallbacks([], nothing)).toEqual(['bot_continues']);
    expect(possibleFallbacks(['callback'], nothing)).toEqual(['bot_continues']);
  });
});

describe('a promise', () => {
  const due = at('2026-01-15T10:00:00Z');
  const promise = (done: string | null, cancelled: string | null = null): PromiseFacts => ({
    dueAt: due,
    doneAt: done === null ? null : at(done),
    cancelledAt: cancelled === null ? null : at(cancelled),
  });

  test('is kept when done by its due time, broken when later or not at all', () => {
    const now = at('2026-01-15T10:00:00.001Z');
    expect(promiseState(promise('2026-01-15T10:00:00Z'), now)).toBe('kept');
    expect(promiseState(promise('2026-01-15T10:00:00.001Z'), now)).toBe('broken');
    expect([promiseState(promise(null), due), promiseState(promise(null), now)]).toEqual(['open', 'broken']);
    expect(promiseState(promise(null, '2026-01-15T09:00:00Z'), now)).toBe('cancelled');
  });

  test('counts in the period in which it falls due', () => {
    const day = { from: at('2026-01-15T00:00:00Z'), to: at('2026-01-16T00:00:00Z') };
    const other = { ...promise('2026-01-15T09:00:00Z'), dueAt: day.to };
    const promises = [
      promise('2026-01-15T09:00:00Z'),
      promise('2026-01-15T09:59:59Z'),
      promise('2026-01-15T11:00:00Z'),
      promise(null),
      promise(null, '2026-01-15T08:00:00Z'),
      { ...promise(null), dueAt: at('2026-01-15T23:59:59Z') },
      other,
    ];
    expect(promiseFigures(promises, day, at('2026-01-15T12:00:00Z'))).toEqual({
      kept: 2,
      broken: 2,
      open: 1,
      keptRate: 0.5,
    });
    expect(promiseFigures([], day, due).keptRate).toBeNull();
    // As it stood before anything was done or given up.
    expect(promiseFigures(promises, day, day.from)).toEqual({ kept: 0, broken: 0, open: 6, keptRate: null });
  });

  test('is due four hours after opening, and its owner hears of it before', () => {
    const now = at('2026-01-15T03:00:00Z');
    expect(contactDueAt(now, null)).toEqual(at('2026-01-15T07:00:00Z'));
    expect(contactDueAt(now, at('2026-01-15T08:00:00Z'))).toEqual(at('2026-01-15T12:00:00Z'));
    expect(remindAt({ startsAt: at('2026-01-15T09:30:00Z'), dueAt: due }, 30, now)).toEqual(
      at('2026-01-15T09:00:00Z'),
    );
    expect(remindAt({ startsAt: null, dueAt: due }, 30, now)).toEqual(at('2026-01-15T09:30:00Z'));
    expect(remindAt({ startsAt: null, dueAt: due }, 600, now)).toEqual(now);
  });
});
