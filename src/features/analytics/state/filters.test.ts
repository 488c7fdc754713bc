import { expect, test } from 'vitest';
import { DEFAULT_FILTERS, filtersToSearch, metricsParams, parseFilters, rangeQuery } from './filters';

test('the URL holds what differs from the defaults, and gives it back', () => {
  expect(filtersToSearch(DEFAULT_FILTERS)).toBe('');
  const filters = {
    ...DEFAULT_FILTERS,
    range: 'custom' as const,
    from: '2026-10-01',
    to: '2026-10-31',
    reason: 'high_score' as const,
    compare: false,
  };
  expect(parseFilters(new URLSearchParams(filtersToSearch(filters)))).toEqual(filters);
});

test('nonsense in the URL takes the default', () => {
  const search = new URLSearchParams('range=lots&from=yesterday&reason=boredom&compare=maybe');
  expect(parseFilters(search)).toEqual(DEFAULT_FILTERS);
});

test('a preset ends with today of the organisation, not of the browser', () => {
  const now = new Date('2026-11-21T23:30:00Z');
  const filters = { ...DEFAULT_FILTERS, range: '7' as const };
  expect(rangeQuery(filters, now, 'Europe/Berlin')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(rangeQuery(filters, now, 'America/New_York')).toEqual({ from: '2026-11-15', to: '2026-11-21' });
});

test('only what is set goes to the API', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(metricsParams({ ...DEFAULT_FILTERS, range: '7', compare: false }, now, 'UTC')).toEqual({
    from: '2026-11-15',
    to: '2026-11-21',
  });
});
