import { expect, test } from 'vitest';
import { leadHref, leadQuery, parseLeadLocation } from './lead-filters';

const open = '0198a000-0000-7000-8000-000000000001';

test('the URL holds what is set, and gives it back', () => {
  expect(leadHref('/leads', { q: '', stage: null, band: null, lead: null })).toBe('/leads');
  const location = { q: 'Müller & co', stage: 'won', band: 'hot', lead: open } as const;
  const href = leadHref('/leads', location);
  expect(href).toBe(`/leads?q=M%C3%BCller+%26+co&stage=won&band=hot&lead=${open}`);
  expect(parseLeadLocation(new URL(href, 'https://baton.test').searchParams)).toEqual(location);
});

test('nonsense in the URL shows every lead and opens none', () => {
  const search = new URLSearchParams('stage=asleep&band=lukewarm&lead=../me');
  expect(parseLeadLocation(search)).toEqual({ q: '', stage: null, band: null, lead: null });
});

test('only what is set goes to the API', () => {
  expect(leadQuery({ q: '', stage: 'lost', band: null })).toEqual({ stage: 'lost' });
});
