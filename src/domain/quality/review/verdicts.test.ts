import { expect, test } from 'vitest';
import { type GivenVerdict, settleVerdict } from './verdicts';

const says = (verdict: GivenVerdict['verdict'], turn: number | null = null): GivenVerdict => ({
  verdict,
  turn,
  adjudication: false,
});

test('one verdict of two settles nothing', () => {
  expect(settleVerdict([says('now')], 2)).toBeNull();
  expect(settleVerdict([says('now')], 1)).toEqual({ verdict: 'now', turn: null });
});

test('two alike settle it, and of two turns the later one holds', () => {
  expect(settleVerdict([says('earlier', 2), says('earlier', 3)], 2)).toEqual({ verdict: 'earlier', turn: 3 });
});

test('two that differ disagree until somebody decides', () => {
  const both = [says('now'), says('not_needed')];
  expect(settleVerdict(both, 2)).toBe('disagree');
  expect(settleVerdict([...both, { ...says('not_needed'), adjudication: true }], 2)).toEqual({
    verdict: 'not_needed',
    turn: null,
  });
});

test('where both cannot tell, nothing is judged', () => {
  expect(settleVerdict([says('cannot_tell'), says('cannot_tell')], 2)).toEqual({ verdict: null, turn: null });
  expect(settleVerdict([says('cannot_tell'), says('now')], 2)).toBe('disagree');
});
