import { expect, test } from 'vitest';
import { apiQuery, countFilters, leadHref, leadQuery, NO_FILTERS, parseLeadFilters } from './lead-filters';

const member = '0198a000-0000-7000-8000-000000000001';

test('the URL holds what is set, and gives it back', () => {
  expect(leadHref('/leads', NO_FILTERS)).toBe('/leads');
  const filters = {
    ...NO_FILTERS,
    q: 'Müller & co',
    stage: ['qualified', 'won'],
    owner: member,
    dealFrom: 50_000,
    sort: 'name',
    direction: 'desc',
  } as const;
  const href = leadHref('/leads', filters);
  expect(href).toBe(
    `/leads?q=M%C3%BCller+%26+co&stage=qualified%2Cwon&owner=${member}&dealFrom=50000&sort=name&direction=desc`,
  );
  expect(parseLeadFilters(new URL(href, 'https://baton.test').searchParams)).toEqual(filters);
});

test('nonsense in the URL shows every lead', () => {
  const search = new URLSearchParams(
    'stage=asleep&band=lukewarm&owner=../me&scoreFrom=101&dealTo=-5&createdFrom=2026-13-45&sort=mood&email=maybe',
  );
  expect(parseLeadFilters(search)).toEqual(NO_FILTERS);
});

test('only what is set goes to the API, days as the instants at which they begin', () => {
  expect(leadQuery({ ...NO_FILTERS, stage: ['lost'] })).toEqual({ stage: 'lost' });
  const filters = { ...NO_FILTERS, seenFrom: '2026-11-22' };
  expect(apiQuery(filters, (day) => `${day}T05:00:00.000Z`)).toEqual({
    seenFrom: '2026-11-22T05:00:00.000Z',
  });
});

test('words and order are no filters', () => {
  expect(countFilters({ ...NO_FILTERS, q: 'x', sort: 'name', direction: 'asc' })).toBe(0);
  expect(countFilters({ ...NO_FILTERS, stage: ['won', 'lost'], email: 'no' })).toBe(2);
});
