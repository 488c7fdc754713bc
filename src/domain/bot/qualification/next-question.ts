import { fieldValue, type LeadFields } from '../../leads/field-entry';
import { LEAD_FIELDS, type LeadField } from '../../leads/types';
import type { BotState } from '../state';
import type { QualificationFlow, QualificationQuestion, QuestionCondition } from './question';

const MOST_TIMES_ASKED = { required: 3, optional: 2 };
/** After this many questions passed over the bot leaves the visitor in peace for a turn. */
const TIMES_BEFORE_A_REST = 2;

export interface QualificationMoment {
  fields: LeadFields;
  state: BotState;
  /** Lead score, 0–100. */
  score: number;
}

/**
 * The one question to ask now, or null when there is none. Never one whose answer is known or was declined.
 * A question that was interrupted is taken up again, a limited number of times; after that the bot rests for a
 * turn and goes on. Where a flow goes on follows from what is known, so nothing else needs remembering.
 */
export function nextQuestion(
  flow: QualificationFlow,
  moment: QualificationMoment,
): QualificationQuestion | null {
  if (needsRest(moment)) return null;
  return flow.find((question) => isOpen(question, moment)) ?? null;
}

/** Whether the lead's field has neither a value nor a refusal. */
export function isMissing(fields: LeadFields, field: LeadField): boolean {
  return fieldValue(fields, field) === null && fields[field]?.declined !== true;
}

/** The question of the bot's last message was passed over, and not for the first time. */
function needsRest({ fields, state }: QualificationMoment): boolean {
  return LEAD_FIELDS.some((field) => {
    const asked = state.asked[field];
    const justAsked = asked !== undefined && asked.lastTurn === state.turns - 1;
    return justAsked && asked.times >= TIMES_BEFORE_A_REST && isMissing(fields, field);
  });
}

function isOpen({ field, required, when }: QualificationQuestion, moment: QualificationMoment): boolean {
  const { fields, state } = moment;
  if (!isMissing(fields, field)) return false;
  const asked = state.asked[field];
  if (asked !== undefined) {
    if (asked.times >= (required ? MOST_TIMES_ASKED.required : MOST_TIMES_ASKED.optional)) return false;
  }
  return when === undefined || holds(when, moment);
}

function holds(condition: QuestionCondition, { fields, state, score }: QualificationMoment): boolean {
  const { fromTurn, intents, knows, minimumScore } = condition;
  if (fromTurn !== undefined && state.turns < fromTurn) return false;
  if (minimumScore !== undefined && score < minimumScore) return false;
  if (knows?.some((field) => fieldValue(fields, field) === null)) return false;
  if (intents === undefined || intents.length === 0) return true;
  return state.notes.some(({ intent }) => intent !== null && intents.includes(intent));
}

/** The state after a field was asked for. */
export function afterAsking(state: BotState, field: LeadField): BotState {
  const times = (state.asked[field]?.times ?? 0) + 1;
  return {
    ...state,
    pendingField: field,
    asked: { ...state.asked, [field]: { times, lastTurn: state.turns } },
  };
}
