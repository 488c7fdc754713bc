import { expect, it } from 'vitest';
import { slugFor, slugProblem } from './slug';

it.each([
  ['acme', null],
  ['acme-enterprise-2', null],
  ['ab', 'At least 3 characters'],
  ['a'.repeat(49), 'At most 48 characters'],
  ['Acme', 'Lower-case letters, digits and hyphens only'],
  ['acme_1', 'Lower-case letters, digits and hyphens only'],
  ['-acme', 'Hyphens only between letters or digits, one at a time'],
  ['acme-', 'Hyphens only between letters or digits, one at a time'],
  ['ac--me', 'Hyphens only between letters or digits, one at a time'],
  ['ch-acme', 'Must not begin with “ch-”'],
  ['api', '“api” is reserved'],
])('the address %j: %s', (slug, problem) => {
  expect(slugProblem(slug)).toBe(problem);
});

it.each([
  ['Bücher & Café', 'bucher-cafe'],
  ['  Website 2 ', 'website-2'],
  ['متجر', ''],
  [`${'long name '.repeat(8)}`, 'long-name-long-name-long-name-long-name-long-nam'],
])('the name %j becomes %j', (name, slug) => {
  expect(slugFor(name)).toBe(slug);
});
