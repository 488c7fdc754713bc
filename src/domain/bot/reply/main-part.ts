import type { PhraseKey } from '../phrases/phrase';
import { type Speech, say } from '../phrases/say';
import { ANSWER_THRESHOLD } from '../retrieval/confidence';
import type { TurnKind, TurnUnderstanding } from '../understanding/turn-understanding';
import type { ReplyContext, ReplyParts } from './bot-reply';
import { answerParts } from './say-answers';
import { sayMessage } from './speech-of';

const PHRASE_OF: Partial<Record<TurnKind, PhraseKey>> = {
  greeting: 'hello',
  thanks: 'youAreWelcome',
  goodbye: 'goodbye',
  bot_identity: 'iAmABot',
  // Reached only when the policy has let nobody take it.
  human_request: 'cannotConnect',
  accepts_person: 'cannotConnect',
  declines_person: 'carryOn',
  never_mind: 'neverMind',
  no: 'neverMind',
  complaint: 'sorry',
  objection: 'objection',
  statement: 'acknowledged',
  spam: 'spam',
};

/** What the turn calls for before anything is asked: thanks for what was told, then the answer or its lack. */
export function mainPart(turn: TurnUnderstanding, speech: Speech, context: ReplyContext): ReplyParts {
  if (turn.wording !== undefined) {
    return answerParts({ ...turn, answers: [{ text: turn.wording, sources: [], confidence: 1 }] }, speech);
  }
  const thanks = thanksFor(turn, speech);
  if (turn.kind === 'answered') {
    const { opening, paragraphs } = answerParts(turn, speech);
    const rest = (turn.answerConfidence ?? 1) < ANSWER_THRESHOLD ? [say('partlyUnknown', speech)] : [];
    return { opening: [thanks, ...opening], paragraphs: [...paragraphs, ...rest] };
  }
  if (turn.isFallback) return { opening: [thanks, sayMessage('dontKnow', speech, context)], paragraphs: [] };
  const phrase = PHRASE_OF[turn.kind];
  if (turn.kind === 'gave_fields' || phrase === undefined) return { opening: [thanks], paragraphs: [] };
  // One thank-you is enough.
  const said = turn.kind === 'statement' && thanks !== '' ? '' : say(phrase, speech);
  return { opening: [thanks, said], paragraphs: [] };
}

function thanksFor({ fieldVerdicts, fieldUpdates }: TurnUnderstanding, speech: Speech): string {
  const verdicts = new Set(fieldVerdicts.map(({ verdict }) => verdict));
  const corrects = fieldUpdates.some((update) => update.isCorrection === true);
  if (verdicts.has('changed') && corrects) return say('corrected', speech);
  if (verdicts.has('added') || verdicts.has('changed') || verdicts.has('confirmed')) {
    return say('thanksForField', speech);
  }
  return verdicts.has('declined') ? say('fieldDeclined', speech) : '';
}
