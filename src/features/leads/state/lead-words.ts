import type { LeadField, LeadStage, ScoreBand } from '../../../domain/leads/types';

export const BAND_WORDS: Readonly<Record<ScoreBand, string>> = { cold: 'Cold', warm: 'Warm', hot: 'Hot' };

export const STAGE_WORDS: Readonly<Record<LeadStage, string>> = {
  new: 'New',
  engaged: 'Engaged',
  qualified: 'Qualified',
  opportunity: 'Opportunity',
  won: 'Won',
  lost: 'Lost',
  disqualified: 'Disqualified',
};

const FIELD_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  role: 'Role',
  companySize: 'Company size',
  budget: 'Budget',
  timeline: 'Timeline',
  useCase: 'Use case',
};

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  bot: 'With the bot',
  waiting: 'Waiting',
  human: 'With a person',
  snoozed: 'Snoozed',
  closed: 'Closed',
};

/** Label of a captured field; one that a later version knows is shown by its name. */
export function fieldLabel(field: string): string {
  return Object.entries(FIELD_WORDS).find(([name]) => name === field)?.[1] ?? field;
}
