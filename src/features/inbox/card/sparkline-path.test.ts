import { describe, expect, it } from 'vitest';
import { sparkline } from './sparkline-path';

const at = '2026-03-02T09:00:00Z';

describe('the line of a score', () => {
  it('goes in steps from the first to the last value', () => {
    const history = [0, 50, 25].map((score) => ({ at, score }));
    expect(sparkline(history, 100, 20)).toEqual({ path: 'M0 20H50V10H100V15', end: { x: 100, y: 15 } });
  });

  it('stays in its box', () => {
    const history = [-20, 140].map((score) => ({ at, score }));
    expect(sparkline(history, 10, 10)?.path).toBe('M0 10H10V0');
  });

  it('needs two points', () => {
    expect(sparkline([{ at, score: 10 }], 10, 10)).toBeNull();
  });
});
