import type { LeadFields } from '../../leads/field-entry';
import type { LeadField } from '../../leads/types';
import { isMissing } from '../qualification/next-question';
import type { BotState } from '../state';

/** The pending question was in the bot's last message, not the one before. */
export function wasJustAsked({ asked, pendingField, turns }: BotState): boolean {
  return pendingField !== null && asked[pendingField]?.lastTurn === turns;
}

/** A question that was passed over can still be answered one message later. */
export function stillPending(state: BotState, fields: LeadFields): LeadField | null {
  const { pendingField } = state;
  return pendingField !== null && wasJustAsked(state) && isMissing(fields, pendingField)
    ? pendingField
    : null;
}

/** Fields whose answers have a form that can be got wrong. */
const HAVE_A_FORM: readonly LeadField[] = ['email', 'phone'];
const LONGEST_TRIED_ANSWER = 60;

/**
 * The pending field when the message looks like an attempt at it that cannot be read: it holds an @, or digits,
 * but no address and no number.
 *
 * @param fields after the message
 */
export function unreadableAnswer(text: string, state: BotState, fields: LeadFields): LeadField | null {
  const field = state.pendingOffer ? null : state.pendingField;
  if (field === null || !HAVE_A_FORM.includes(field) || !isMissing(fields, field)) return null;
  const tried = field === 'email' ? /@|\bat\b|\bdot\b/iu : /\d{3}|\d\D{0,2}\d\D{0,2}\d/u;
  return text.length <= LONGEST_TRIED_ANSWER && tried.test(text) ? field : null;
}
