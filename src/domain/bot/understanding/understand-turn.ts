import type { LeadFields } from '../../leads/field-entry';
import { mergeFields } from '../../leads/merge-fields';
import type { HumanRequest, IntentPrediction, LanguageCode } from '../../nlu/types';
import { type FieldReading, readFields } from '../qualification/field-updates';
import type { KnowledgeIndex } from '../retrieval/types';
import type { BotState } from '../state';
import type { UnderstandingEngine } from '../understanding-engine';
import { answerMessage, type MessageAnswers, NOTHING_ASKED } from './answer-message';
import { mayStateNeed } from './intent-groups';
import { unreadableAnswer, wasJustAsked } from './pending-field';
import { looksLikeQuestion } from './questions-in';
import { refusesPerson, withoutRefusals } from './refuses-person';
import { readShortUtterance, readYesOrNo, type ShortUtterance } from './short-utterances';
import { stateAfter, type Understood } from './state-after';
import { ASKS_FOR_PERSON_FROM, isSure, turnKindOf } from './turn-kind';
import type { BotMode, TurnUnderstanding } from './turn-understanding';
import { languageHeard, withoutIdentity } from './without-spans';

export interface UnderstandTurnInput {
  readonly message: { readonly id: string; readonly text: string; readonly at: Date };
  readonly state: BotState;
  /** What is known of the lead before this message. */
  readonly fields: LeadFields;
  readonly mode: BotMode;
  readonly engine: UnderstandingEngine;
  readonly index: KnowledgeIndex;
  /** Language of the conversation until the visitor's own is known. */
  readonly language: LanguageCode;
  /** ISO 4217, for amounts named without a currency. */
  readonly currency: string;
  /** The visitor's local date. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
}

/** A message this much like an earlier one asks the same again. */
const REPEATED = 0.8;
/** A short reply to a question of the bot is taken as one, whatever it says. */
const LONGEST_REPLY_WORDS = 8;

/**
 * First half of the bot's turn: what the visitor's message says, before the policy decides. Pure; the reply is
 * made by `replyTo` once the decision is there.
 */
export function understandTurn(input: UnderstandTurnInput): TurnUnderstanding {
  const { engine, message, state, mode } = input;
  const { text } = message;
  const utterance = readShortUtterance(text);
  const humanRequest = engine.detectHumanRequest(text);
  const refuses = refusesPerson(humanRequest);
  const replyToOffer = state.pendingOffer ? readYesOrNo(text) : null;
  const acceptedHuman = replyToOffer === 'yes';
  const declinedHuman = !acceptedHuman && (replyToOffer === 'no' || refuses);

  const wholeIntent = engine.predictIntent(text);
  const reading = readTurnFields(input, { utterance, humanRequest, intent: wholeIntent });
  const { captured } = reading.extraction;
  const merged = mergeFields(input.fields, reading.updates);
  const said = refuses ? withoutRefusals(text, engine) : withoutIdentity(text, captured);
  const intent = said === text ? wholeIntent : engine.predictIntent(said);
  const { answers, confidence, asksSomething } = acceptedHuman
    ? NOTHING_ASKED
    : answersTo(input, { utterance, intent, humanRequest, reading });
  const isAttempt = utterance === null && !asksSomething;
  const unreadableField = isAttempt ? unreadableAnswer(text, state, merged.fields) : null;
  const kind = turnKindOf({
    utterance,
    intent,
    humanRequest: humanRequest.probability,
    acceptedHuman,
    declinedHuman,
    hasAnswers: answers.length > 0,
    asksSomething,
    learnedFields: reading.updates.length > 0,
    unreadableField: unreadableField !== null,
    repliesToQuestion: state.pendingField !== null && text.split(/\s+/u).length <= LONGEST_REPLY_WORDS,
  });

  const earlier = state.notes.map((note) => note.text);
  const heard = languageHeard(engine, text, captured, state.language);
  const mayRepeat = utterance === null && reading.updates.length === 0;
  const understood: Understood = {
    messageId: message.id,
    text,
    at: message.at,
    kind,
    language: heard ?? state.language ?? input.language,
    intent,
    humanRequest,
    acceptedHuman,
    offeredBy: state.offeredBy,
    declinedHuman,
    sentiment: engine.detectSentiment(text),
    frustration: engine.detectFrustration(text, earlier),
    complexity: engine.assessComplexity(text),
    repetition: engine.detectRepetition(text, earlier),
    questionRepeats: mayRepeat ? repeatsOf(engine, text, earlier) : 0,
    fieldUpdates: reading.updates,
    fieldVerdicts: merged.verdicts,
    fields: merged.fields,
    unreadableField,
    answers,
    answerConfidence: confidence,
    isFallback: mode === 'speak' && (kind === 'unanswered' || kind === 'not_understood'),
    asksSomething,
    heard,
  };
  return { ...understood, state: stateAfter(state, mode, understood) };
}

function readTurnFields(
  { engine, message, fields, state, currency, today }: UnderstandTurnInput,
  { utterance, humanRequest, intent }: Omit<TurnSoFar, 'reading'>,
): FieldReading {
  const saysSomethingElse = utterance !== null || humanRequest.probability >= 0.5;
  const refuses = utterance === 'no' && wasJustAsked(state);
  const mayAnswer = (!saysSomethingElse || refuses) && !looksLikeQuestion(message.text);
  return readFields(engine, {
    text: message.text,
    messageId: message.id,
    at: message.at,
    fields,
    // A "no" to the offer of a person is no refusal of the field asked for earlier.
    pendingField: mayAnswer && !state.pendingOffer ? state.pendingField : null,
    mayStateUseCase: !saysSomethingElse && (!isSure(intent) || mayStateNeed(intent.intent ?? '')),
    options: { defaultCurrency: currency, today },
  });
}

interface TurnSoFar {
  utterance: ShortUtterance | null;
  intent: IntentPrediction;
  humanRequest: HumanRequest;
  reading: FieldReading;
}

function answersTo(
  { engine, index, message, mode, state }: UnderstandTurnInput,
  { utterance, intent, humanRequest, reading }: TurnSoFar,
): MessageAnswers {
  const asksForPerson = humanRequest.probability >= ASKS_FOR_PERSON_FROM;
  const isAboutBot = intent.intent === 'bot_identity' && isSure(intent);
  if (mode !== 'speak' || utterance !== null || asksForPerson || isAboutBot) return NOTHING_ASKED;
  return answerMessage({
    index,
    text: refusesPerson(humanRequest) ? withoutRefusals(message.text, engine) : message.text,
    intent,
    fieldSpans: reading.extraction.captured.map(({ span }) => span),
    previousQuestion: state.notes.findLast(({ outcome }) => outcome !== 'other')?.text ?? null,
  });
}

function repeatsOf(engine: UnderstandingEngine, text: string, earlier: readonly string[]): number {
  return earlier.filter((one) => engine.detectRepetition(text, [one]).value >= REPEATED).length;
}
