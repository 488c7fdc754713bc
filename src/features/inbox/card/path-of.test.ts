import { expect, it } from 'vitest';
import { pathOf } from './path-of';

it.each([
  ['https://acme.test/pricing?plan=growth#top', '/pricing?plan=growth'],
  ['https://acme.test/', 'acme.test'],
  ['/relative', '/relative'],
])('of %s is %s', (url, path) => {
  expect(pathOf(url)).toBe(path);
});
