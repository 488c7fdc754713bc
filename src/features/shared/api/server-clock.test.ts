import { expect, it } from 'vitest';
import { narrow, offsetOf } from './server-clock';

const HTTP_DATE = 'Tue, 03 Mar 2026 12:00:00 GMT';
const NOON = Date.parse(HTTP_DATE);

it('a clock that may be right is left alone', () => {
  expect(offsetOf(null)).toBe(0);
  expect(offsetOf(narrow(null, HTTP_DATE, NOON + 400, NOON + 450))).toBe(0);
});

it('a clock that is minutes ahead is put right to within a second', () => {
  const ahead = 5 * 60_000;
  // Heard 700 ms into the server's second, 100 ms after asking.
  const bounds = narrow(null, HTTP_DATE, NOON + 600 + ahead, NOON + 700 + ahead);
  expect(bounds).toEqual({ least: -300_700, most: -299_600 });
  expect(Math.abs(offsetOf(bounds) + ahead)).toBeLessThan(1_000);
});

it('each answer narrows what the difference can be', () => {
  const behind = -90_000;
  const first = narrow(null, HTTP_DATE, NOON + 10 + behind, NOON + 30 + behind);
  const second = narrow(first, HTTP_DATE, NOON + 950 + behind, NOON + 970 + behind);
  expect(second).toEqual({ least: 89_970, most: 90_050 });
});

it('a clock that was set in between is measured anew', () => {
  const known = narrow(null, HTTP_DATE, NOON, NOON + 50);
  expect(narrow(known, HTTP_DATE, NOON - 60_000, NOON - 59_950)).toEqual({ least: 59_950, most: 61_000 });
});

it('what is no date changes nothing', () => {
  expect(narrow(null, 'yesterday', 0, 1)).toBeNull();
});
