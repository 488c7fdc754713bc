import type { LeadField, LeadStage, ScoreBand } from '../../../domain/leads/types';

/** Labels of a lead's closed lists, as every surface says them. */

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

export const FIELD_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  role: 'Role',
  companySize: 'Company size',
  budget: 'Budget',
  timeline: 'Time frame',
  useCase: 'Use case',
};
