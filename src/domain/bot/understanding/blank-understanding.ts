import type { LeadFields } from '../../leads/field-entry';
import type { LanguageCode, Signal } from '../../nlu/types';
import type { BotState } from '../state';
import type { TurnUnderstanding } from './turn-understanding';

export interface UnreadMessage {
  readonly message: { readonly id: string; readonly text: string; readonly at: Date };
  readonly state: BotState;
  readonly fields: LeadFields;
  readonly language: LanguageCode;
}

const NOTHING: Signal = { value: 0, reasons: [] };

/** A message the bot could not even read because of a fault of its own: nothing is known of it but its words. */
export function blankUnderstanding({ message, state, fields, language }: UnreadMessage): TurnUnderstanding {
  return {
    messageId: message.id,
    text: message.text,
    at: message.at,
    kind: 'not_understood',
    language: state.language ?? language,
    intent: { intent: null, confidence: 0, inScope: false, scopeScore: 0, alternatives: [] },
    humanRequest: { probability: 0, evidence: [] },
    acceptedHuman: false,
    offeredBy: state.offeredBy,
    declinedHuman: false,
    sentiment: { value: 0.5, reasons: [] },
    frustration: NOTHING,
    complexity: NOTHING,
    repetition: { ...NOTHING, repeats: null },
    questionRepeats: 0,
    fieldUpdates: [],
    fieldVerdicts: [],
    fields,
    unreadableField: null,
    answers: [],
    answerConfidence: null,
    isFallback: true,
    state: { ...state, turns: state.turns + 1, pendingOffer: false, offeredBy: null },
  };
}
