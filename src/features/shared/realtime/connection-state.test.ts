import { describe, expect, it } from 'vitest';
import { attemptPatienceMs, connectionStateOf } from './connection-state';

describe('the state of a connection', () => {
  it.each([
    ['initialized', 'connecting'],
    ['connecting', 'connecting'],
    ['connected', 'connected'],
    ['unavailable', 'disconnected'],
    ['failed', 'disconnected'],
    ['disconnected', 'disconnected'],
  ])('%s is shown as %s', (pusherState, shown) => {
    expect(connectionStateOf(pusherState)).toBe(shown);
  });
});

describe('the patience with one attempt', () => {
  it('is 1.5 s at first and never more than 8 s', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 20].map(attemptPatienceMs)).toEqual([
      1_500, 1_500, 1_500, 2_250, 3_375, 5_063, 7_594, 8_000, 8_000,
    ]);
  });
});
