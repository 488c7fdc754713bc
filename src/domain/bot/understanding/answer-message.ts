import { tokenise } from '../../nlu/text/tokenise';
import type { IntentPrediction, TextSpan } from '../../nlu/types';
import { answerFrom } from '../retrieval/answer-from';
import { ANSWER_THRESHOLD } from '../retrieval/confidence';
import { stem } from '../retrieval/stem';
import { termsOf } from '../retrieval/terms';
import type { Answer, KnowledgeIndex } from '../retrieval/types';
import { isInformationIntent, isMood, isTrouble, topicOf } from './intent-groups';
import { questionsIn } from './questions-in';
import { withoutSpans } from './without-spans';

/** More than two answers in one message nobody reads. */
const MOST_ANSWERS = 2;
/** A statement is answered only when the articles fit it this well: the visitor may just be telling something. */
const STATEMENT_THRESHOLD = 0.75;
/** An intent is trusted to say that a statement wants information, or what it is about as a whole. */
const TRUSTED_INTENT = { wantsInformation: 0.5, topic: 0.8 };

export interface MessageAnswers {
  /** Those the bot is sure enough to give, in the order asked, no passage twice. */
  answers: readonly Answer[];
  /** The least confidence over all that was asked; null when nothing was asked. */
  confidence: number | null;
  asksSomething: boolean;
}

export const NOTHING_ASKED: MessageAnswers = { answers: [], confidence: null, asksSomething: false };

export interface AnswerMessageInput {
  index: KnowledgeIndex;
  text: string;
  intent: IntentPrediction;
  /** Where fields were read: "we are 40 people" is no question about people. */
  fieldSpans: readonly TextSpan[];
  /** The visitor's last question before this, for "and for Growth?". */
  previousQuestion: string | null;
}

/** Looks each question of a message up; a message without one is looked up as a whole. */
export function answerMessage(input: AnswerMessageInput): MessageAnswers {
  const questions = questionsIn(input.text);
  if (questions.length === 0) return answerStatement(input);
  const whole =
    questions.length === 1 ? answerFrom(input.index, withoutSpans(input.text, input.fieldSpans)) : null;
  const found = questions.map((question) => {
    // A passage that speaks of both questions is what a follow-up means, however well another fits it alone.
    const continued = followUp(input, question);
    if (isConfident(continued)) return continued;
    const own = answerFrom(input.index, question);
    if (isConfident(own)) return own;
    const inContext = better(own, whole);
    return isConfident(inContext) ? inContext : better(inContext, answerToTopic(input));
  });
  return {
    answers: pick(found, ANSWER_THRESHOLD),
    confidence: Math.min(...found.map((answer) => answer?.confidence ?? 0)),
    asksSomething: true,
  };
}

function answerStatement(input: AnswerMessageInput): MessageAnswers {
  const { index, text, fieldSpans, intent } = input;
  const trusted = trustedIntent(intent, TRUSTED_INTENT.wantsInformation);
  if (fieldSpans.length > 0 || (trusted !== null && isMood(trusted))) return NOTHING_ASKED;
  if (trusted !== null && isTrouble(trusted)) return { answers: [], confidence: 0, asksSomething: true };

  const asksSomething = trusted !== null && isInformationIntent(trusted);
  if (!asksSomething && !saysEnough(text)) return NOTHING_ASKED;
  const answer = asksSomething
    ? better(answerFrom(index, text), answerToTopic(input))
    : answerFrom(index, text);
  const answers = pick([answer], asksSomething ? ANSWER_THRESHOLD : STATEMENT_THRESHOLD);
  const isAsked = asksSomething || answers.length > 0;
  return { answers, confidence: isAsked ? (answer?.confidence ?? 0) : null, asksSomething };
}

/** "Shopify" alone is a question; "seat" or "yes we are connected", read as a concept of ours, is not. */
function saysEnough(text: string): boolean {
  const terms = termsOf(text);
  const [only] = terms;
  if (only === undefined || !/\p{L}{2}/u.test(text)) return false;
  return terms.length > 1 || (tokenise(text).length <= 2 && stem(only.word) === only.term);
}

const FOLLOWS_UP =
  /^(?:and|what about|how about|also|or|und|was ist mit|y|que tal|et|pour|e|e o|e a|و|ماذا عن)\b|^(?:for|in|on|with|fur|para|pour) /iu;
const LONGEST_FOLLOW_UP_WORDS = 7;

/** "And for Growth?" means the question before, asked of Growth. */
function followUp({ index, previousQuestion }: AnswerMessageInput, question: string): Answer | null {
  if (previousQuestion === null || !FOLLOWS_UP.test(question.trim())) return null;
  const isShort = question.trim().split(/\s+/u).length <= LONGEST_FOLLOW_UP_WORDS;
  return isShort ? answerFrom(index, `${previousQuestion} ${question}`) : null;
}

/** "Can I see it next week?" is about a demo though its words find no article; no surer than the intent is. */
function answerToTopic({ index, intent }: AnswerMessageInput): Answer | null {
  const trusted = trustedIntent(intent, TRUSTED_INTENT.topic);
  const topic = trusted === null ? null : topicOf(trusted);
  const answer = topic === null ? null : answerFrom(index, topic);
  return answer === null ? null : { ...answer, confidence: answer.confidence * intent.confidence };
}

function trustedIntent({ intent, confidence, inScope }: IntentPrediction, from: number): string | null {
  return inScope && confidence >= from ? intent : null;
}

function isConfident(answer: Answer | null): boolean {
  return (answer?.confidence ?? 0) >= ANSWER_THRESHOLD;
}

function better(one: Answer | null, other: Answer | null): Answer | null {
  return (other?.confidence ?? 0) > (one?.confidence ?? 0) ? other : one;
}

function pick(answers: readonly (Answer | null)[], threshold: number): Answer[] {
  const picked: Answer[] = [];
  for (const answer of answers) {
    if (answer === null || answer.confidence < threshold) continue;
    if (!picked.some(({ text }) => text === answer.text)) picked.push(answer);
  }
  return picked.slice(0, MOST_ANSWERS);
}
