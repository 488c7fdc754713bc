import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  fraction,
  later,
  metricsOf,
  rating,
  resolved,
  utc,
  won,
} from './metrics.fixture';
import { type OwnWork, ownNumbers } from './own-numbers';
import { ownPeriods } from './own-periods';

const did = (memberId: string, part: Partial<OwnWork> = {}): OwnWork => ({
  memberId,
  taken: 0,
  offered: 0,
  missed: 0,
  openOffers: 0,
  ended: 0,
  resolved: 0,
  ...part,
});
/** An answered episode of somebody, answered after so many seconds. */
const answered = (id: string, memberId: string, seconds: number) =>
  engaged(`${id}1`, id, { ownerMemberId: memberId, engagedAt: later(seconds) });
const TEAM = new Set(['maya', 'liam', 'sofia']);

describe('own numbers', () => {
  const report = metricsOf(
    {
      conversations: ['a', 'b', 'c', 'd', 'e'].map((id) => conversation(id)),
      episodes: [
        answered('a', 'maya', 20),
        answered('b', 'maya', 100),
        resolved('c1', 'c', { ownerMemberId: 'liam', engagedAt: later(90) }),
        answered('d', 'sofia', 30),
        answered('e', 'stranger', 5),
      ],
      ratings: [rating('r', 'c1', 5), rating('s', 'a1', 2)],
      conversions: [won('w', 'lead-of-a', later(DAY))],
    },
    { breakdowns: ['member'] },
  );

  it('are one’s own, with the median of the team beside them', () => {
    const numbers = ownNumbers(
      'maya',
      TEAM,
      [
        did('maya', { taken: 2, offered: 5, missed: 1, openOffers: 1, ended: 4, resolved: 3 }),
        did('liam', { taken: 7, offered: 10, missed: 5, ended: 2, resolved: 2 }),
        did('sofia', { taken: 4, offered: 10, missed: 0, ended: 2, resolved: 0 }),
        did('stranger', { taken: 99, offered: 1, missed: 1, ended: 9, resolved: 9 }),
      ],
      report,
    );
    expect(numbers.taken).toEqual({ count: 2, team: { value: 4, people: 3 } });
    expect([fraction(numbers.missed.rate), numbers.missed.rate.pending, numbers.missed.team]).toEqual([
      '1 of 4',
      1,
      { value: 0.25, people: 3 },
    ]);
    expect([fraction(numbers.resolved.rate), numbers.resolved.team]).toEqual([
      '3 of 4',
      { value: 0.75, people: 3 },
    ]);
    expect([numbers.responseTime.stats.count, numbers.responseTime.stats.median]).toEqual([2, 60]);
    expect(numbers.responseTime.team).toEqual({ value: 60, people: 3 });
    expect(fraction(numbers.csat.rate)).toBe('0 of 1');
    expect(fraction(numbers.conversion.rate)).toBe('1 of 2');
    expect(numbers.conversion.team).toEqual({ value: 0, people: 3 });
  });

  it('show no median that would tell what a single colleague does', () => {
    const work = [did('maya', { taken: 2 }), did('liam', { taken: 9 })];
    expect(ownNumbers('maya', TEAM, work, report).taken).toEqual({ count: 2, team: null });
    // Two were rated, three are in the team.
    expect(ownNumbers('maya', TEAM, work, report).csat.team).toBeNull();
    expect(ownNumbers('maya', new Set(['maya', 'liam']), work, report).responseTime.team).toBeNull();
  });

  it('of somebody who did nothing yet are nothing, marked as a small sample', () => {
    const numbers = ownNumbers('zoe', new Set(['zoe']), [], { breakdowns: [] });
    expect(numbers.taken).toEqual({ count: 0, team: null });
    expect([numbers.csat.rate.value, numbers.csat.rate.smallSample]).toEqual([null, true]);
    expect([numbers.responseTime.stats.median, numbers.missed.rate.denominator]).toEqual([null, 0]);
  });
});

describe('today and this week', () => {
  it('begin at midnight and on Monday of the organisation, not of Greenwich', () => {
    // Monday 00:30 in Berlin is still Sunday in Greenwich.
    expect(ownPeriods(utc('2026-03-01 23:30'), 'Europe/Berlin')).toEqual({
      today: { from: utc('2026-03-01 23:00'), to: utc('2026-03-02 23:00') },
      week: { from: utc('2026-03-01 23:00'), to: utc('2026-03-08 23:00') },
    });
    expect(ownPeriods(utc('2026-03-01 22:59'), 'Europe/Berlin')).toEqual({
      today: { from: utc('2026-02-28 23:00'), to: utc('2026-03-01 23:00') },
      week: { from: utc('2026-02-22 23:00'), to: utc('2026-03-01 23:00') },
    });
  });

  it('have 23 hours and an hour less where the clocks go forward, 25 and one more where they go back', () => {
    const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / 3_600_000;
    const spring = ownPeriods(utc('2026-03-29 10:00'), 'Europe/Berlin');
    expect([hours(spring.today), hours(spring.week)]).toEqual([23, 167]);
    const autumn = ownPeriods(utc('2026-10-25 10:00'), 'Europe/Berlin');
    expect([hours(autumn.today), hours(autumn.week)]).toEqual([25, 169]);
  });
});
