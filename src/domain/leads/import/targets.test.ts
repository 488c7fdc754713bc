import { expect, test } from 'vitest';
import { guessMapping, mappingProblem } from './targets';

test('headings are understood whatever their case, accents and language, each meaning once', () => {
  expect(
    guessMapping(['E-Mail Address', 'Full name', 'Téléphone', 'Firma', 'Deal value', 'email', 'Colour']),
  ).toEqual(['email', 'name', 'phone', 'company', 'dealValue', null, null]);
});

test('a mapping needs one e-mail and gives no meaning twice, fields of one’s own aside', () => {
  expect(mappingProblem(['email', 'custom', 'custom', null])).toBeNull();
  expect(mappingProblem(['name'])).toBe(
    'One column must hold the e-mail address: leads are recognised by it',
  );
  expect(mappingProblem(['email', 'name', 'name'])).toBe('Two columns cannot both be the name');
  expect(mappingProblem(['email', ...Array.from({ length: 21 }, () => 'custom' as const)])).toBe(
    'At most 20 columns can be kept as fields of your own',
  );
});
