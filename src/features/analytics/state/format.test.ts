import { expect, test } from 'vitest';
import { axisValue, delta, duration, figureValue, percent, shortDay } from './format';

test('durations read as people say them', () => {
  expect([0, 59.6, 192, 7_500, 100_800, null].map(duration)).toEqual([
    '0 s',
    '1 m 00 s',
    '3 m 12 s',
    '2 h 05 m',
    '1 d 4 h',
    '–',
  ]);
});

test('a share without a denominator is a dash, not zero', () => {
  expect([percent(null), percent(0), percent(0.284, 1)]).toEqual(['–', '0%', '28.4%']);
});

test('each figure is shown in its own unit', () => {
  expect([
    figureValue('csat', 0.9),
    figureValue('responseTime', 61),
    figureValue('conversations', 1234),
  ]).toEqual(['90.0%', '1 m 01 s', '1,234']);
  expect([axisValue('csat', 0.75), axisValue('responseTime', 60)]).toEqual(['75%', '1 m 00 s']);
});

test('a change is better or worse by the direction of its figure', () => {
  expect(delta('csat', 0.9, 0.85)).toEqual({ text: '+5.0 pts', isBetter: true });
  expect(delta('responseTime', 75, 60)).toEqual({ text: '+15 s', isBetter: false });
  expect(delta('transferRate', 0.3, 0.25)).toEqual({ text: '+5.0 pts', isBetter: null });
  expect(delta('csat', 0.9, 0.9)).toEqual({ text: '±0.0 pts', isBetter: null });
  expect(delta('csat', null, 0.9)).toBeNull();
});

test('days on an axis are short', () => {
  expect(shortDay('2026-11-03')).toBe('3 Nov');
});
