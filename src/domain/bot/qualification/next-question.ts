import { fieldValue, type LeadFields } from '../../leads/field-entry';
import type { LeadField } from '../../leads/types';
import type { BotState } from '../state';
import type { QualificationFlow, QualificationQuestion, QuestionCondition } from './question';

const MOST_TIMES_ASKED = { required: 3, optional: 2 };
/** A question that was passed over rests for a turn, so that the bot does not insist. */
const TURNS_BEFORE_ASKING_AGAIN = 2;

export interface QualificationMoment {
  fields: LeadFields;
  state: BotState;
  /** Lead score, 0–100. */
  score: number;
}

/**
 * The one question to ask now, or null when there is none. Never one whose answer is known or was declined;
 * one that was passed over is asked again later, a limited number of times. Where an interrupted flow goes on
 * follows from what is known, so nothing else needs remembering.
 */
export function nextQuestion(
  flow: QualificationFlow,
  moment: QualificationMoment,
): QualificationQuestion | null {
  return flow.find((question) => isOpen(question, moment)) ?? null;
}

/** Whether the lead's field has neither a value nor a refusal. */
export function isMissing(fields: LeadFields, field: LeadField): boolean {
  return fieldValue(fields, field) === null && fields[field]?.declined !== true;
}

function isOpen({ field, required, when }: QualificationQuestion, moment: QualificationMoment): boolean {
  const { fields, state } = moment;
  if (!isMissing(fields, field)) return false;
  const asked = state.asked[field];
  if (asked !== undefined) {
    if (asked.times >= (required ? MOST_TIMES_ASKED.required : MOST_TIMES_ASKED.optional)) return false;
    if (state.turns - asked.lastTurn < TURNS_BEFORE_ASKING_AGAIN) return false;
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
