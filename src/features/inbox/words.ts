import type { InboxView } from '../../contracts/api/conversation';
import type { HandoffOutcome, HandoffStatus } from '../../domain/handoff/types';

/** Labels of closed lists, as the inbox says them. */

export const VIEW_WORDS: Readonly<Record<InboxView, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  bot: 'Bot live',
  all: 'All',
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
