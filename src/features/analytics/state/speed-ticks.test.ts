import { expect, test } from 'vitest';
import { speedTicks } from './speed-ticks';
import type { WaitRow } from './wait-rows';

const row = (rate: number, high: number, conversations: number): WaitRow => ({
  band: 'upTo15',
  label: '15 s',
  answered: conversations,
  won: Math.round(rate * conversations),
  ...{ conversations, rate, high },
  low: 0,
  smallSample: conversations < 30,
  pending: 0,
});

test('the axis is round and above every point, not above intervals that say nothing', () => {
  expect(speedTicks([row(0.05, 0.29, 40), row(0, 0.95, 1)])).toEqual([0, 0.1, 0.2, 0.3]);
  expect(speedTicks([row(1, 1, 1), row(0.05, 0.1, 40)])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(speedTicks([row(0.01, 0.02, 400)])).toEqual([0, 0.02, 0.04, 0.06]);
  expect(speedTicks([])).toEqual([0, 0.02, 0.04, 0.06]);
});
