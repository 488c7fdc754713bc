import type { LeadField } from '../../leads/types';
import type { BotReply } from './bot-reply';

export const FORM_KINDS = ['choice', 'email', 'slot'] as const;

/**
 * A small form below a message of the bot. It asks nothing that the words do not, and its answer is a message like any
 * other: writing freely leads to the same.
 */
export interface AskedForm {
  readonly kind: (typeof FORM_KINDS)[number];
  /** What of the lead it asks for; null: something else, as for a time. */
  readonly field: LeadField | null;
  /** Answers to pick from; of a `slot` the starts of the times on offer, ISO 8601. */
  readonly options: readonly string[];
}

/** The form that goes with a reply's question; null where words alone do. */
export function formOf({
  nextQuestion,
  quickReplies,
  times,
}: Pick<BotReply, 'nextQuestion' | 'quickReplies' | 'times'>): AskedForm | null {
  if (times && times.length > 0) return { kind: 'slot', field: null, options: times };
  if (nextQuestion === 'email') return { kind: 'email', field: 'email', options: [] };
  if (nextQuestion === null || quickReplies.length === 0) return null;
  return { kind: 'choice', field: nextQuestion, options: quickReplies };
}
