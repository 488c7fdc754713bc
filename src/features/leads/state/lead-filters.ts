import { LEAD_STAGES, type LeadStage, SCORE_BANDS, type ScoreBand } from '../../../domain/leads/types';

/** What the page shows; lives in the URL. */
export interface LeadFilters {
  readonly q: string;
  readonly stage: LeadStage | null;
  readonly band: ScoreBand | null;
}

export interface LeadLocation extends LeadFilters {
  /** The lead that is open, by id. */
  readonly lead: string | null;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the URL; what is missing or makes no sense is left out. */
export function parseLeadLocation(search: URLSearchParams): LeadLocation {
  const lead = search.get('lead') ?? '';
  return {
    q: (search.get('q') ?? '').slice(0, 200),
    stage: LEAD_STAGES.find((stage) => stage === search.get('stage')) ?? null,
    band: SCORE_BANDS.find((band) => band === search.get('band')) ?? null,
    lead: ID.test(lead) ? lead : null,
  };
}

/** The address of a state, relative to the page: "?stage=won", or the bare path when nothing is set. */
export function leadHref(pathname: string, { q, stage, band, lead }: LeadLocation): string {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (stage) search.set('stage', stage);
  if (band) search.set('band', band);
  if (lead) search.set('lead', lead);
  return search.size === 0 ? pathname : `${pathname}?${search}`;
}

/** The filters as the API takes them. */
export function leadQuery({ q, stage, band }: LeadFilters) {
  return { ...(q === '' ? {} : { q }), ...(stage ? { stage } : {}), ...(band ? { band } : {}) };
}
