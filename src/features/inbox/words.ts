import type { InboxView } from '../../contracts/api/conversation';
import type { ConversationStatus, HandoffOutcome, HandoffStatus } from '../../domain/handoff/types';
import type { LeadField, LeadStage, ScoreBand } from '../../domain/leads/types';

/** Labels of closed lists, as the inbox says them. */

export const VIEW_WORDS: Readonly<Record<InboxView, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  bot: 'Bot live',
  all: 'All',
  snoozed: 'Snoozed',
  closed: 'Closed',
};

export const STATUS_WORDS: Readonly<Record<ConversationStatus, string>> = {
  bot: 'With the bot',
  waiting: 'Waiting',
  human: 'With a person',
  snoozed: 'Snoozed',
  closed: 'Closed',
};

export const HANDOFF_STATUS_WORDS: Readonly<Record<HandoffStatus, string>> = {
  queued: 'Waiting',
  offered: 'Offered',
  accepted: 'Accepted',
  engaged: 'Engaged',
  resolved: 'Resolved',
  returned: 'Back to the bot',
  transferred: 'Transferred',
  abandoned: 'Visitor left',
  cancelled: 'Cancelled',
  unserved: 'Not served',
};

export const OUTCOME_WORDS: Readonly<Record<HandoffOutcome, string>> = {
  qualified: 'Qualified',
  meeting_booked: 'Meeting booked',
  won: 'Won',
  lost: 'Lost',
  answered: 'Answered',
  not_a_fit: 'Not a fit',
  spam: 'Spam',
};

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
  timeline: 'Timeline',
  useCase: 'Use case',
};

/** The label of a word from a closed list that came as free text; an unknown one is said as it is. */
export function labelOf(words: Readonly<Record<string, string>>, word: string): string {
  const label = words[word];
  if (label !== undefined) return label;
  const plain = word.replaceAll('_', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
