import { HANDOFF_REASONS, type HandoffReason } from '../../../domain/handoff/types';
import { SCORE_BANDS, type ScoreBand } from '../../../domain/leads/types';
import { BUCKET_UNITS, type BucketUnit } from '../../../domain/time/buckets';

export const RANGES = ['1', '7', '28', '90', 'custom'] as const;
export type Range = (typeof RANGES)[number];

export const RANGE_WORDS: Readonly<Record<Range, string>> = {
  '1': 'Today',
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
  /** Points of the time axis; null: what suits the range. */
  readonly by: BucketUnit | null;
  readonly channel: string | null;
  readonly team: string | null;
  readonly member: string | null;
  readonly reason: HandoffReason | null;
  readonly page: string | null;
  readonly language: string | null;
  readonly scoreBand: ScoreBand | null;
  readonly compare: boolean;
}

export const DEFAULT_FILTERS: Filters = {
  range: '28',
  from: null,
  to: null,
  by: null,
  channel: null,
  team: null,
  member: null,
  reason: null,
  page: null,
  language: null,
  scoreBand: null,
  compare: true,
};

/** What narrows the figures, beside range and comparison. */
export const NARROWING = ['channel', 'team', 'member', 'reason', 'page', 'language', 'scoreBand'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const LONGEST_BY_HOUR_DAYS = 14;
const day = (value: string | null) => (value !== null && DAY.test(value) ? value : null);

/** Reads the URL; what is missing or makes no sense takes its default. */
export function parseFilters(search: URLSearchParams): Filters {
  const range = RANGES.find((candidate) => candidate === search.get('range')) ?? DEFAULT_FILTERS.range;
  return {
    range,
    from: range === 'custom' ? day(search.get('from')) : null,
    to: range === 'custom' ? day(search.get('to')) : null,
    by: BUCKET_UNITS.find((unit) => unit === search.get('by')) ?? null,
    channel: search.get('channel'),
    team: search.get('team'),
    member: search.get('member'),
    reason: HANDOFF_REASONS.find((reason) => reason === search.get('reason')) ?? null,
    page: search.get('page'),
    language: search.get('language'),
    scoreBand: SCORE_BANDS.find((band) => band === search.get('scoreBand')) ?? null,
    compare: search.get('compare') !== 'off',
  };
}

/** The URL of a state; defaults are left out. */
export function filtersToSearch(filters: Filters): string {
  const search = new URLSearchParams();
  if (filters.range !== DEFAULT_FILTERS.range) search.set('range', filters.range);
  for (const key of ['from', 'to', 'by', ...NARROWING] as const) {
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

function addDays(isoDay: string, days: number): string {
  const at = new Date(`${isoDay}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Hours make sense, and are given, for short ranges only. */
export function canBeByHour(filters: Filters): boolean {
  return lengthInDays(filters) <= LONGEST_BY_HOUR_DAYS;
}

/** Four weeks where one end of the range is open, as the API takes it. */
function lengthInDays({ range, from, to }: Filters): number {
  if (range !== 'custom') return Number(range);
  if (from === null || to === null) return 28;
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** The unit that was chosen, if the range allows it; else the one that gives a chart a readable number of points. */
export function shownUnit(filters: Filters): BucketUnit {
  if (filters.by !== null && (filters.by !== 'hour' || canBeByHour(filters))) return filters.by;
  const days = lengthInDays(filters);
  if (days <= 2 && filters.by === null) return 'hour';
  if (days <= 45) return 'day';
  return days <= 200 ? 'week' : 'month';
}

/** The filters as query parameters of the metrics calls. */
export function metricsParams(filters: Filters, now: Date, timeZone: string) {
  const { channel, team, member, reason, page, language, scoreBand, compare } = filters;
  const granularity = shownUnit(filters);
  return {
    ...rangeQuery(filters, now, timeZone),
    ...(granularity === 'day' ? {} : { granularity }),
    ...(channel ? { channel } : {}),
    ...(team ? { team } : {}),
    ...(member ? { member } : {}),
    ...(reason ? { reason } : {}),
    ...(page ? { page } : {}),
    ...(language ? { language } : {}),
    ...(scoreBand ? { scoreBand } : {}),
    ...(compare ? { compare: 'previous' as const } : {}),
  };
}
