import { expect, test } from 'vitest';
import {
  canBeByHour,
  DEFAULT_FILTERS,
  filtersToSearch,
  metricsParams,
  parseFilters,
  rangeQuery,
  shownUnit,
} from './filters';

test('the URL holds what differs from the defaults, and gives it back', () => {
  expect(filtersToSearch(DEFAULT_FILTERS)).toBe('');
  const filters = {
    ...DEFAULT_FILTERS,
    range: 'custom' as const,
    from: '2026-10-01',
    to: '2026-10-31',
    by: 'week' as const,
    reason: 'high_score' as const,
    page: '/pricing?plan=team&seats=5',
    language: 'de',
    scoreBand: 'hot' as const,
    compare: false,
  };
  expect(parseFilters(new URLSearchParams(filtersToSearch(filters)))).toEqual(filters);
});

test('nonsense in the URL takes the default', () => {
  const search = new URLSearchParams(
    'range=lots&from=yesterday&reason=boredom&compare=maybe&by=fortnight&scoreBand=boiling',
  );
  expect(parseFilters(search)).toEqual(DEFAULT_FILTERS);
});

test('a preset ends with today of the organisation, not of the browser', () => {
  const now = new Date('2026-11-21T23:30:00Z');
  const filters = { ...DEFAULT_FILTERS, range: '7' as const };
  expect(rangeQuery(filters, now, 'Europe/Berlin')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(rangeQuery(filters, now, 'America/New_York')).toEqual({ from: '2026-11-15', to: '2026-11-21' });
  expect(rangeQuery({ ...filters, range: '1' }, now, 'Europe/Berlin')).toEqual({
    from: '2026-11-22',
    to: '2026-11-22',
  });
});

test('only what is set goes to the API', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(metricsParams({ ...DEFAULT_FILTERS, range: '7', compare: false }, now, 'UTC')).toEqual({
    from: '2026-11-15',
    to: '2026-11-21',
  });
});

test('hours are asked for in short ranges only, however the URL came to be', () => {
  const byHour = { ...DEFAULT_FILTERS, by: 'hour' as const, compare: false };
  const now = new Date('2026-11-21T12:00:00Z');
  expect(metricsParams({ ...byHour, range: '7' }, now, 'UTC')).toMatchObject({ granularity: 'hour' });
  expect(metricsParams({ ...byHour, range: '28' }, now, 'UTC')).not.toHaveProperty('granularity');
  const custom = { ...byHour, range: 'custom' as const, from: '2026-11-01', to: '2026-11-14' };
  expect(canBeByHour(custom)).toBe(true);
  expect(canBeByHour({ ...custom, to: '2026-11-15' })).toBe(false);
  expect(canBeByHour({ ...custom, to: null })).toBe(false);
});

test('the time axis has a readable number of points unless one was chosen', () => {
  const unit = (change: object) => shownUnit({ ...DEFAULT_FILTERS, ...change });
  expect([unit({ range: '1' }), unit({ range: '28' }), unit({ range: '90' })]).toEqual([
    'hour',
    'day',
    'week',
  ]);
  expect(unit({ range: 'custom', from: '2026-01-01', to: '2026-12-31' })).toBe('month');
  expect(unit({ range: '90', by: 'day' })).toBe('day');
});
