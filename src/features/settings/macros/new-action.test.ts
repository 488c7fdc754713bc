import { expect, test } from 'vitest';
import { macroActionSchema } from '../../../contracts/api/macros';
import { ACTION_TYPES, isUnfinished, moved, newAction } from './new-action';

test('every kind of action can be begun, and is saved once it is finished', () => {
  for (const type of ACTION_TYPES) {
    const action = newAction(type);
    expect([type, macroActionSchema.safeParse(action).success]).toEqual([type, !isUnfinished(action)]);
  }
  expect(new Set(ACTION_TYPES).size).toBe(9);
});

test('an action moves one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
