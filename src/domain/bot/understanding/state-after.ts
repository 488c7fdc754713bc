import type { LanguageCode } from '../../nlu/types';
import { type BotState, type NoteOutcome, type TurnNote, withNote } from '../state';
import { stillPending } from './pending-field';
import { questionsIn } from './questions-in';
import { isSure } from './turn-kind';
import type { BotMode, TurnKind, TurnUnderstanding } from './turn-understanding';

/** Put as questions, but answered without looking anything up. */
const ANSWERED_BY_ITSELF: ReadonlySet<TurnKind> = new Set(['bot_identity', 'human_request', 'greeting']);

export interface Understood extends Omit<TurnUnderstanding, 'state'> {
  asksSomething: boolean;
  /** Language heard in this very message, or null. */
  heard: LanguageCode | null;
}

/** What the bot remembers after a message and before its reply. */
export function stateAfter(state: BotState, mode: BotMode, turn: Understood): BotState {
  const isAnswered = turn.answers.length > 0;
  const next: BotState = {
    ...state,
    turns: state.turns + 1,
    language: turn.heard ?? state.language,
    pendingField: stillPending(state, turn.fields),
    pendingOffer: false,
    offeredBy: null,
    timesOffered: false,
    declinedOffers: state.declinedOffers + (turn.declinedHuman ? 1 : 0),
    fallbacks: state.fallbacks + (turn.isFallback ? 1 : 0),
    fallbacksInARow: turn.isFallback ? state.fallbacksInARow + 1 : isAnswered ? 0 : state.fallbacksInARow,
    holdingReplies: mode === 'speak' ? 0 : state.holdingReplies,
  };
  return withNote(next, noteOf(turn, mode));
}

function noteOf(turn: Understood, mode: BotMode): TurnNote {
  const sources = turn.answers.flatMap((answer) => answer.sources);
  return {
    messageId: turn.messageId,
    text: turn.text,
    intent: isSure(turn.intent) ? turn.intent.intent : null,
    outcome: outcomeOf(turn, mode),
    articles: [...new Set(sources.map(({ title }) => title))],
    frustration: turn.frustration.value,
    sentiment: turn.sentiment.value,
  };
}

/** In silence a person answers, so the bot leaves no question open there. */
function outcomeOf(turn: Understood, mode: BotMode): NoteOutcome {
  if (turn.answers.length > 0) return 'answered';
  const asked = turn.asksSomething || questionsIn(turn.text).length > 0;
  return asked && mode !== 'silent' && !ANSWERED_BY_ITSELF.has(turn.kind) ? 'unanswered' : 'other';
}
