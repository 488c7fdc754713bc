import { expect, it } from 'vitest';
import { weeklyHours } from './weekly-hours';

const nineToFive = [{ from: 540, to: 1020 }];
const office = { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive, 6: [], 7: [] };

it('puts neighbouring days with the same hours together', () => {
  expect(weeklyHours(office, 0)).toEqual([{ firstDay: 1, lastDay: 5, open: nineToFive }]);
});

it('keeps days apart that differ or have a closed day between them', () => {
  const week = { ...office, 3: [], 5: [{ from: 540, to: 900 }] };
  expect(weeklyHours(week, 0)).toEqual([
    { firstDay: 1, lastDay: 2, open: nineToFive },
    { firstDay: 4, lastDay: 4, open: nineToFive },
    { firstDay: 5, lastDay: 5, open: [{ from: 540, to: 900 }] },
  ]);
});

it('orders the intervals of a day', () => {
  const lunch = [
    { from: 780, to: 1080 },
    { from: 540, to: 720 },
  ];
  expect(weeklyHours({ ...office, 1: lunch }, 0)[0]?.open).toEqual([
    { from: 540, to: 720 },
    { from: 780, to: 1080 },
  ]);
});

it('says the hours on another clock', () => {
  expect(weeklyHours(office, 360)).toEqual([{ firstDay: 1, lastDay: 5, open: [{ from: 900, to: 1380 }] }]);
});

it('goes past midnight where the other clock does', () => {
  expect(weeklyHours(office, 480)).toEqual([{ firstDay: 1, lastDay: 5, open: [{ from: 1020, to: 1500 }] }]);
});

it('moves to the day before or after where the other clock is there', () => {
  expect(weeklyHours(office, -600)).toEqual([
    { firstDay: 1, lastDay: 4, open: [{ from: 1380, to: 1860 }] },
    { firstDay: 7, lastDay: 7, open: [{ from: 1380, to: 1860 }] },
  ]);
  expect(weeklyHours(office, 960)).toEqual([{ firstDay: 2, lastDay: 6, open: [{ from: 60, to: 540 }] }]);
});

it('is empty when nobody is ever there', () => {
  expect(weeklyHours({ 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, 0)).toEqual([]);
});
