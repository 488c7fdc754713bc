import type { LeadField } from '../../leads/types';
import { inVoice } from '../../policy/in-voice';
import { textIn } from '../../policy/render-template';
import { type Speech, say } from '../phrases/say';
import { nextQuestion } from '../qualification/next-question';
import { isServiceIntent } from '../understanding/intent-groups';
import { isSure } from '../understanding/turn-kind';
import type { TurnKind, TurnUnderstanding } from '../understanding/turn-understanding';
import type { ReplyContext } from './bot-reply';

/** What the bot ends with: an offer, or one question, or nothing. */
export interface Tail {
  paragraphs: readonly string[];
  quickReplies: readonly string[];
  question: LeadField | null;
  offersPerson: boolean;
  /** Shown to choose from. */
  times?: readonly string[];
}

const NOTHING: Tail = { paragraphs: [], quickReplies: [], question: null, offersPerson: false };

/** A visitor who is this annoyed is not asked for a budget. */
const TOO_ANNOYED = 0.5;

/** After these the visitor has the floor. */
const NO_QUESTION_AFTER: ReadonlySet<TurnKind> = new Set([
  'greeting',
  'goodbye',
  'bot_identity',
  'human_request',
  'accepts_person',
  'declines_person',
  'never_mind',
  'no',
  'spam',
]);

/** After these the bot must say something that hands the word back. */
const GIVES_THE_FLOOR: ReadonlySet<TurnKind> = new Set([
  'gave_fields',
  'statement',
  'thanks',
  'yes',
  'objection',
]);

/** What follows the answer itself: a question of the flow, a word that hands on, quick replies, the offer of a person. */
export function tailOf(turn: TurnUnderstanding, speech: Speech, context: ReplyContext): Tail {
  const times = timesToOffer(turn, context);
  if (times.length > 0) return { ...NOTHING, paragraphs: [say('offerTimes', speech)], times };
  const offered = [say('quickPerson', speech), say('quickNo', speech)];
  // The policy's "I don't know" already says how to get a person.
  if (turn.isFallback) return { ...NOTHING, quickReplies: [offered[0] ?? ''], offersPerson: true };
  if (turn.kind === 'complaint') {
    return {
      ...NOTHING,
      paragraphs: [say('offerPerson', speech)],
      quickReplies: offered,
      offersPerson: true,
    };
  }
  if (turn.kind === 'unreadable_field' && turn.unreadableField !== null) {
    return askAgain(turn.unreadableField, speech, context);
  }
  if (NO_QUESTION_AFTER.has(turn.kind) || !isInMoodForQuestions(turn)) return NOTHING;
  return askNext(turn, speech, context);
}

/** Times that go with this reply: who asks for a demo is shown some, once in a conversation. */
export function timesToOffer(turn: TurnUnderstanding, { times = [] }: ReplyContext): readonly string[] {
  if (!isSure(turn.intent) || turn.intent.intent !== 'demo') return [];
  const wasOffered = turn.state.notes.slice(0, -1).some(({ intent }) => intent === 'demo');
  return wasOffered ? [] : times;
}

function isInMoodForQuestions({ frustration, intent, sentiment }: TurnUnderstanding): boolean {
  if (frustration.value >= TOO_ANNOYED || sentiment.value < 0.25) return false;
  return !(isSure(intent) && isServiceIntent(intent.intent ?? ''));
}

function askNext(turn: TurnUnderstanding, speech: Speech, context: ReplyContext): Tail {
  const { fields, state } = turn;
  const question = nextQuestion(context.flow, { fields, state, score: context.score });
  if (question === null) {
    if (!GIVES_THE_FLOOR.has(turn.kind)) return NOTHING;
    const isEarly = state.turns <= 2 && turn.kind !== 'thanks';
    return { ...NOTHING, paragraphs: [say(isEarly ? 'whatElse' : 'anythingElse', speech)] };
  }
  return {
    ...NOTHING,
    paragraphs: [worded(question.ask, speech)],
    quickReplies: (question.choices ?? []).map((choice) => textIn(choice, speech.language)),
    question: question.field,
  };
}

function askAgain(field: LeadField, speech: Speech, { flow }: ReplyContext): Tail {
  const question = flow.find((one) => one.field === field);
  if (question === undefined) return NOTHING;
  return { ...NOTHING, paragraphs: [worded(question.unreadable ?? question.ask, speech)], question: field };
}

/** A text of the organisation in the language and voice of the conversation. */
export function worded(text: Parameters<typeof textIn>[0], { language, voice }: Speech): string {
  return inVoice(textIn(text, language), voice);
}
