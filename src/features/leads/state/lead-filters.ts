import { LEAD_SORTS, type LeadSort, usualDirection } from '../../../domain/leads/list/columns';
import { LEAD_STAGES, type LeadStage, SCORE_BANDS, type ScoreBand } from '../../../domain/leads/types';

/** What the list shows; lives in the URL under the names that the API has for it. */
export interface LeadFilters {
  readonly q: string;
  readonly stage: readonly LeadStage[];
  readonly band: readonly ScoreBand[];
  /** A member's id, or `none`. */
  readonly owner: string | null;
  readonly channel: string | null;
  readonly tag: string | null;
  readonly email: 'yes' | 'no' | null;
  readonly customer: 'yes' | 'no' | null;
  readonly scoreFrom: number | null;
  readonly scoreTo: number | null;
  /** Minor units. */
  readonly dealFrom: number | null;
  readonly dealTo: number | null;
  /** Days of the organisation's time zone, "2026-11-22". */
  readonly createdFrom: string | null;
  readonly seenFrom: string | null;
  readonly sort: LeadSort;
  readonly direction: 'asc' | 'desc';
}

export const NO_FILTERS: LeadFilters = {
  q: '',
  stage: [],
  band: [],
  owner: null,
  channel: null,
  tag: null,
  email: null,
  customer: null,
  scoreFrom: null,
  scoreTo: null,
  dealFrom: null,
  dealTo: null,
  createdFrom: null,
  seenFrom: null,
  sort: 'score',
  direction: 'desc',
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the URL; what is missing or makes no sense is left out. */
export function parseLeadFilters(search: URLSearchParams): LeadFilters {
  const word = (name: string) => search.get(name) ?? '';
  const idOf = (name: string) => (ID.test(word(name)) ? word(name) : null);
  const yesNo = (name: string) => (['yes', 'no'] as const).find((one) => one === word(name)) ?? null;
  const figure = (name: string, most: number) =>
    /^\d{1,13}$/.test(word(name)) && Number(word(name)) <= most ? Number(word(name)) : null;
  const day = (name: string) =>
    DAY.test(word(name)) && !Number.isNaN(Date.parse(word(name))) ? word(name) : null;
  const several = <Value extends string>(name: string, values: readonly Value[]) =>
    values.filter((value) => word(name).split(',').includes(value));
  const sort = LEAD_SORTS.find((one) => one === word('sort')) ?? 'score';
  return {
    q: word('q').slice(0, 200),
    stage: several('stage', LEAD_STAGES),
    band: several('band', SCORE_BANDS),
    owner: word('owner') === 'none' ? 'none' : idOf('owner'),
    channel: idOf('channel'),
    tag: idOf('tag'),
    email: yesNo('email'),
    customer: yesNo('customer'),
    scoreFrom: figure('scoreFrom', 100),
    scoreTo: figure('scoreTo', 100),
    dealFrom: figure('dealFrom', 1_000_000_000_000),
    dealTo: figure('dealTo', 1_000_000_000_000),
    createdFrom: day('createdFrom'),
    seenFrom: day('seenFrom'),
    sort,
    direction: (['asc', 'desc'] as const).find((one) => one === word('direction')) ?? usualDirection(sort),
  };
}

/** What is set, by name, as both the URL and the API take it. */
export function leadQuery(filters: LeadFilters): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(filters)) {
    if (name === 'direction' || value === null || value === '') continue;
    if (Array.isArray(value) ? value.length === 0 : name === 'sort' && value === 'score') continue;
    query[name] = Array.isArray(value) ? value.join(',') : String(value);
  }
  if (filters.direction !== usualDirection(filters.sort)) query.direction = filters.direction;
  return query;
}

/** The address of a list: the bare path when nothing is set. */
export function leadHref(pathname: string, filters: LeadFilters): string {
  const search = new URLSearchParams(leadQuery(filters));
  return search.size === 0 ? pathname : `${pathname}?${search}`;
}

/** The query as the API takes it: days begin at midnight of the organisation's clocks. */
export function apiQuery(filters: LeadFilters, startOfDay: (day: string) => string): Record<string, string> {
  const query = leadQuery(filters);
  for (const name of ['createdFrom', 'seenFrom'] as const) {
    if (query[name]) query[name] = startOfDay(query[name]);
  }
  return query;
}

/** How many filters narrow the list, words and order aside. */
export function countFilters(filters: LeadFilters): number {
  const { q: _q, sort: _sort, direction: _direction, ...rest } = leadQuery(filters);
  return Object.keys(rest).length;
}
