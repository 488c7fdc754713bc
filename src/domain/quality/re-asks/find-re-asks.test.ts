import { expect, test } from 'vitest';
import { LEAD_FIELDS, type LeadField } from '../../leads/types';
import { findReAsks, type KnownField } from './find-re-asks';
import { ASKS_AGAIN, ASKS_FOR_NOTHING_KNOWN } from './re-ask-development.fixture';

const VALUES: Readonly<Record<LeadField, string>> = {
  name: 'Kim Park',
  email: 'kim@acme.example',
  phone: '+44 7700 900123',
  company: 'Fabrikam',
  role: 'Operations manager',
  companySize: '25 people',
  budget: '€9,000 a year',
  timeline: 'in spring',
  useCase: 'returns',
};
const EVERYTHING: readonly KnownField[] = LEAD_FIELDS.map((field) => ({ field, value: VALUES[field] }));

test.each(ASKS_AGAIN)('“%s” asks again for %s', (text, fields) => {
  expect(findReAsks(text, EVERYTHING)).toEqual(fields.split(' '));
});

test.each(ASKS_AGAIN)('“%s” asks for nothing twice while nothing is known', (text) => {
  expect(findReAsks(text, [])).toEqual([]);
});

test.each(ASKS_FOR_NOTHING_KNOWN)('“%s” asks for nothing known', (text) => {
  expect(findReAsks(text, EVERYTHING)).toEqual([]);
});

test('only what was known counts', () => {
  const known = EVERYTHING.filter(({ field }) => field !== 'email');
  expect(findReAsks('Could I have your name and e-mail?', known)).toEqual(['name']);
});
