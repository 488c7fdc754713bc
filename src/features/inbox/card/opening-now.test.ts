import { expect, it } from 'vitest';
import { openingNow } from './opening-now';

const opening = { text: 'Hello Jon, I’ve read everything. About Jon’s order:', addresses: 'Jon' };

it.each([
  ['Jon Smith', 'Hello Jon, I’ve read everything. About Jon’s order:'],
  ['John Smith', 'Hello John, I’ve read everything. About Jon’s order:'],
  [null, 'Hello, I’ve read everything. About Jon’s order:'],
])('of somebody called %s', (name, text) => {
  expect(openingNow(opening, name)).toBe(text);
});

it('greets nobody where it greeted nobody', () => {
  expect(openingNow({ text: 'Shall we talk?', addresses: null }, 'Jane')).toBe('Shall we talk?');
});
