import { expect, it } from 'vitest';
import { utc } from './metrics.fixture';
import { staffingByWeekHour } from './staffing';

const span = (from: string, to: string) => ({ from: utc(from), to: utc(to) });

it('adds up members and weeks, cut at the hours and at the period', () => {
  const rows = staffingByWeekHour(
    [
      span('2026-03-02 08:30', '2026-03-02 10:15'), // Maya, Monday
      span('2026-03-02 09:00', '2026-03-02 10:00'), // Liam, Monday
      span('2026-03-09 09:45', '2026-03-09 23:00'), // Maya, the Monday after, beyond the period
      span('2026-02-23 09:00', '2026-02-23 10:00'), // before the period
    ],
    span('2026-03-02 09:00', '2026-03-09 10:00'),
    'UTC',
  );
  expect(rows).toHaveLength(168);
  expect(rows.filter(({ onlineSeconds }) => onlineSeconds > 0)).toEqual([
    { key: '1-09', onlineSeconds: 3600 + 3600 + 900, seconds: 7200 },
    { key: '1-10', onlineSeconds: 900, seconds: 3600 },
  ]);
});

it('finds a short stretch behind a long one that began earlier', () => {
  const rows = staffingByWeekHour(
    [span('2026-03-02 00:00', '2026-03-02 23:00'), span('2026-03-02 01:00', '2026-03-02 01:10')],
    span('2026-03-02 00:00', '2026-03-03 00:00'),
    'UTC',
  );
  expect(rows.map(({ onlineSeconds }) => onlineSeconds)).toEqual([
    3600,
    4200,
    ...Array.from({ length: 21 }, () => 3600),
    0,
  ]);
});

it('gives an hour that comes twice its double time, and none to the one that is skipped', () => {
  const berlin = staffingByWeekHour(
    [span('2026-10-25 00:30', '2026-10-25 01:30')],
    span('2026-10-24 22:00', '2026-10-25 23:00'),
    'Europe/Berlin',
  );
  expect(berlin.find(({ key }) => key === '7-02')).toEqual({
    key: '7-02',
    onlineSeconds: 3600,
    seconds: 7200,
  });
  const newYork = staffingByWeekHour([], span('2026-03-08 05:00', '2026-03-09 04:00'), 'America/New_York');
  expect(newYork).toHaveLength(23);
  expect(newYork.some(({ key }) => key === '7-02')).toBe(false);
});
