import { describe, expect, it } from 'vitest';
import { afterCall, type Breaker, breakerState, CLOSED_BREAKER, mayCall, whileTrying } from './breaker';

const NOON = new Date('2026-03-02T12:00:00Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);
const failing = (times: number, breaker: Breaker = CLOSED_BREAKER) => {
  let state = breaker;
  for (let at = 0; at < times; at++) state = afterCall(state, false, NOON);
  return state;
};

describe('the breaker', () => {
  it('stays closed for four failures in a row and opens at the fifth', () => {
    expect(mayCall(failing(4), NOON)).toBe('call');
    expect(failing(5)).toEqual({ failures: 5, openings: 1, openUntil: later(30) });
    expect(mayCall(failing(5), later(29))).toBe('leave_alone');
  });

  it('forgets failures at the first success', () => {
    expect(afterCall(failing(4), true, NOON)).toEqual(CLOSED_BREAKER);
  });

  it('lets one call try after the pause and keeps the others away meanwhile', () => {
    const open = failing(5);
    expect(mayCall(open, later(30))).toBe('try');
    const trying = whileTrying(open, later(30));
    expect(mayCall(trying, later(31))).toBe('leave_alone');
    expect(mayCall(trying, later(75))).toBe('try');
    expect(afterCall(trying, true, later(31))).toEqual(CLOSED_BREAKER);
  });

  it('stays open twice as long after each failed try, up to ten minutes', () => {
    const pauses = [0, 1, 2, 3, 4, 5].map((tries) => failing(5 + tries).openUntil);
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600].map(later));
  });

  it('has a name for each state', () => {
    const states = [CLOSED_BREAKER, failing(2), failing(5)].map((state) => breakerState(state, NOON));
    expect([...states, breakerState(failing(5), later(30))]).toEqual(['closed', 'failing', 'open', 'trying']);
  });
});
