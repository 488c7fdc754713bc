import { expect, it } from 'vitest';
import { neighbourOf } from './neighbour-of';

it.each([
  ['the next one', 'b', 'c'],
  ['the one before, at the end', 'c', 'b'],
  ['the first, where it has left the list', 'x', 'a'],
])('after a conversation is done comes %s', (_, id, expected) => {
  expect(neighbourOf(['a', 'b', 'c'], id)).toBe(expected);
});

it('nothing comes after the only one', () => {
  expect(neighbourOf(['a'], 'a')).toBeNull();
  expect(neighbourOf([], 'a')).toBeNull();
});
