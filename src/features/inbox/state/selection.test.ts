import { beforeEach, expect, it } from 'vitest';
import { clearSelection, selectAll, selected, selectUpTo, toggleSelected } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'];
const now = () => [...selected()].sort().join('');
beforeEach(clearSelection);

it('chooses one and lets go of it again', () => {
  toggleSelected('b');
  toggleSelected('d');
  toggleSelected('b');
  expect(now()).toBe('d');
});

it('chooses the rows between the last chosen and another, in either direction, and keeps the others', () => {
  toggleSelected('a');
  toggleSelected('d');
  selectUpTo('c', rows);
  expect(now()).toBe('acd');
  selectUpTo('e', rows);
  expect(now()).toBe('acde');
});

it('chooses just the row when no range can be begun', () => {
  selectUpTo('c', rows);
  expect(now()).toBe('c');
});

it('chooses all that are loaded, and none', () => {
  selectAll(rows);
  expect(now()).toBe('abcde');
  clearSelection();
  expect(now()).toBe('');
});
