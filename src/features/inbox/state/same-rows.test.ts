import { expect, it } from 'vitest';
import { sameRows } from './same-rows';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('rows that did not change stay the same list', () => {
  const drawn = [a, b, c];
  expect(sameRows(drawn, [a, b, c])).toBe(drawn);
});

it('a new state, another order and another length are a new list', () => {
  const drawn = [a, b];
  for (const rows of [[a, { ...b }], [b, a], [a], [a, b, c], []]) {
    expect(sameRows(drawn, rows)).toBe(rows);
  }
});
