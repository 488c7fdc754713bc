import { HANDOFF_REASONS, type HandoffReason } from '../../../domain/handoff/types';

export const RANGES = ['7', '28', '90', 'custom'] as const;
export type Range = (typeof RANGES)[number];

export const RANGE_WORDS: Readonly<Record<Range, string>> = {
  '7': '7 days',
  '28': '28 days',
  '90': '90 days',
  custom: 'Custom',
};

/** What the dashboard shows; lives in the URL. */
export interface Filters {
  readonly range: Range;
  /** Days of the organisation's zone, `YYYY-MM-DD`; only for a custom range. */
  readonly from: string | null;
  readonly to: string | null;
  readonly team: string | null;
  readonly member: string | null;
  readonly reason: HandoffReason | null;
  readonly compare: boolean;
}

export const DEFAULT_FILTERS: Filters = {
  range: '28',
  from: null,
  to: null,
  team: null,
  member: null,
  reason: null,
  compare: true,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: string | null) => (value !== null && DAY.test(value) ? value : null);

/** Reads the URL; what is missing or makes no sense takes its default. */
export function parseFilters(search: URLSearchParams): Filters {
  const range = RANGES.find((candidate) => candidate === search.get('range')) ?? DEFAULT_FILTERS.range;
  return {
    range,
    from: range === 'custom' ? day(search.get('from')) : null,
    to: range === 'custom' ? day(search.get('to')) : null,
    team: search.get('team'),
    member: search.get('member'),
    reason: HANDOFF_REASONS.find((reason) => reason === search.get('reason')) ?? null,
    compare: search.get('compare') !== 'off',
  };
}

/** The URL of a state; defaults are left out. */
export function filtersToSearch(filters: Filters): string {
  const search = new URLSearchParams();
  if (filters.range !== DEFAULT_FILTERS.range) search.set('range', filters.range);
  for (const key of ['from', 'to', 'team', 'member', 'reason'] as const) {
    const value = filters[key];
    if (value !== null) search.set(key, value);
  }
  if (!filters.compare) search.set('compare', 'off');
  return search.toString();
}

/** The range as the API takes it: days of the organisation's time zone, both included. */
export function rangeQuery(filters: Filters, now: Date, timeZone: string): { from?: string; to?: string } {
  if (filters.range === 'custom') {
    return {
      ...(filters.from ? { from: filters.from } : {}),
      ...(filters.to ? { to: filters.to } : {}),
    };
  }
  const today = now.toLocaleDateString('en-CA', { timeZone });
  return { from: addDays(today, 1 - Number(filters.range)), to: today };
}

export function addDays(isoDay: string, days: number): string {
  const at = new Date(`${isoDay}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The filters as query parameters of the metrics calls. */
export function metricsParams(filters: Filters, now: Date, timeZone: string) {
  const { team, member, reason, compare } = filters;
  return {
    ...rangeQuery(filters, now, timeZone),
    ...(team ? { team } : {}),
    ...(member ? { member } : {}),
    ...(reason ? { reason } : {}),
    ...(compare ? { compare: 'previous' as const } : {}),
  };
}
