import { describe, expect, it } from 'vitest';
import { type OwnWork, ownNumbers } from '../../domain/metrics/own-numbers';
import { dayWords, durationWords } from './figure-words';
import { figuresOf } from './figures-of';

const work = (memberId: string, part: Partial<OwnWork>): OwnWork => ({
  memberId,
  taken: 0,
  offered: 0,
  missed: 0,
  openOffers: 0,
  ended: 0,
  resolved: 0,
  ...part,
});
const TEAM = new Set(['ana', 'ben', 'eva']);
const shown = (rows: readonly OwnWork[]) =>
  figuresOf(ownNumbers('ana', TEAM, rows, { breakdowns: [] })).map(
    ({ label, value, basis, smallSample, team }) => [label, value, basis, smallSample, team],
  );

describe('the tiles', () => {
  it('say how much a figure rests on and what the team has', () => {
    const rows = [
      work('ana', { taken: 1, offered: 4, missed: 1, ended: 2, resolved: 1 }),
      work('ben', { taken: 4, offered: 4, missed: 0 }),
      work('eva', { taken: 2, offered: 4, missed: 2 }),
    ];
    expect(shown(rows)).toEqual([
      ['Taken', '1', 'handoff', false, 'Team 2 (3 people)'],
      ['Missed offers', '1', '1 of 4 offers, 25%', true, 'Team 25% of offers (3 people)'],
      ['Response time', '–', 'No answered handoffs', false, null],
      ['Resolved', '1', '1 of 2 ended, 50%', true, null],
      ['CSAT', '–', 'No ratings', false, null],
      ['Conversion rate', '–', 'No conversations', false, null],
    ]);
  });

  it('say in words that there is nothing yet', () => {
    expect(shown([]).map(([, value, basis]) => [value, basis])).toEqual([
      ['0', 'handoffs'],
      ['–', 'No offers'],
      ['–', 'No answered handoffs'],
      ['0', 'No handoffs ended'],
      ['–', 'No ratings'],
      ['–', 'No conversations'],
    ]);
  });

  it('write durations and days as people say them', () => {
    expect([0, 48.4, 59.6, 125, 4_320].map(durationWords)).toEqual([
      '0 s',
      '48 s',
      '1 m 00 s',
      '2 m 05 s',
      '1 h 12 m',
    ]);
    const zone = 'Europe/Berlin';
    expect(dayWords({ from: '2026-03-01T23:00:00Z', to: '2026-03-02T23:00:00Z' }, zone)).toBe(
      'Monday 2 March',
    );
    expect(dayWords({ from: '2026-03-01T23:00:00Z', to: '2026-03-08T23:00:00Z' }, zone)).toMatch(
      /^2\s?–\s?8 March$/,
    );
  });
});
