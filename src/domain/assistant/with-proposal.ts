import { ANSWER_THRESHOLD } from '../bot/retrieval/confidence';
import type { TurnUnderstanding } from '../bot/understanding/turn-understanding';
import { type FieldUpdate, mergeFields } from '../leads/merge-fields';
import type { GivenPassage } from './proposal';

export interface AcceptedProposal {
  /** Null when the bot's own words are to be said. */
  readonly words: { readonly text: string; readonly cited: readonly GivenPassage[] } | null;
  readonly fields: readonly FieldUpdate[];
  readonly wantsHandoff: boolean;
}

/**
 * The turn as it stands with what was accepted of a model's proposal. Words that rest on passages are an answer, so
 * the turn is no fallback any more; a proposed handoff becomes a fact of the turn and nothing else.
 */
export function withProposal(turn: TurnUnderstanding, accepted: AcceptedProposal): TurnUnderstanding {
  const merged = mergeFields(turn.fields, accepted.fields);
  const learned: TurnUnderstanding = {
    ...turn,
    fields: merged.fields,
    fieldUpdates: [...turn.fieldUpdates, ...accepted.fields],
    fieldVerdicts: [...turn.fieldVerdicts, ...merged.verdicts],
    botProposesHandoff: accepted.wantsHandoff,
  };
  if (accepted.words === null) return learned;
  const { text, cited } = accepted.words;
  const spoken = { ...learned, wording: text };
  if (cited.length === 0) return turn.isFallback ? asStatement(spoken) : spoken;
  return asAnswer(spoken, text, cited);
}

function asAnswer(turn: TurnUnderstanding, text: string, cited: readonly GivenPassage[]): TurnUnderstanding {
  const sources = [
    ...new Map(cited.map(({ articleId, title }) => [articleId, { articleId, title }])).values(),
  ];
  const confidence = Math.max(turn.answerConfidence ?? 0, ANSWER_THRESHOLD);
  const notes = turn.state.notes.map((note) =>
    note.messageId === turn.messageId
      ? { ...note, outcome: 'answered' as const, articles: sources.map(({ title }) => title) }
      : note,
  );
  return {
    ...turn,
    kind: 'answered',
    answers: [{ text, sources, confidence }],
    answerConfidence: confidence,
    isFallback: false,
    state: { ...turn.state, notes, fallbacks: fallbacksBefore(turn), fallbacksInARow: 0 },
  };
}

/** The bot had not understood the message; the model has something to say to it that claims nothing. */
function asStatement(turn: TurnUnderstanding): TurnUnderstanding {
  const { fallbacksInARow } = turn.state;
  return {
    ...turn,
    kind: 'statement',
    isFallback: false,
    state: {
      ...turn.state,
      fallbacks: fallbacksBefore(turn),
      fallbacksInARow: Math.max(0, fallbacksInARow - 1),
    },
  };
}

const fallbacksBefore = ({ state, isFallback }: TurnUnderstanding) => state.fallbacks - (isFallback ? 1 : 0);
