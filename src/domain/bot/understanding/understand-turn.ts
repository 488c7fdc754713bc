import type { LeadFields } from '../../leads/field-entry';
import { mergeFields } from '../../leads/merge-fields';
import type { LeadField } from '../../leads/types';
import type { HumanRequest, IntentPrediction, LanguageCode } from '../../nlu/types';
import { type FieldReading, readFields } from '../qualification/field-updates';
import type { KnowledgeIndex } from '../retrieval/types';
import { type BotState, withNote } from '../state';
import type { UnderstandingEngine } from '../understanding-engine';
import { answerMessage, type MessageAnswers, NOTHING_ASKED, withoutSpans } from './answer-message';
import { looksLikeQuestion, questionsIn } from './questions-in';
import { readShortUtterance, readYesOrNo, type ShortUtterance } from './short-utterances';
import { ASKS_FOR_PERSON_FROM, SURE_INTENT, turnKindOf } from './turn-kind';
import type { BotMode, TurnKind, TurnUnderstanding } from './turn-understanding';

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

/** Evidence needed for a first language, and for changing it in mid-conversation. */
const SURE_OF_LANGUAGE = { first: 0.4, change: 0.65 };
const FEWEST_WORDS_FOR_A_CHANGE = 2;
const LONGEST_REPLY_WORDS = 8;
/** A message that repeats more than this much of an earlier one asks the same again. */
const REPEATED = 0.8;

/**
 * First half of the bot's turn: what the visitor's message says, before the policy decides. Pure; the reply is
 * made by `replyTo` once the decision is there.
 */
export function understandTurn(input: UnderstandTurnInput): TurnUnderstanding {
  const { engine, message, state } = input;
  const { text } = message;
  const utterance = readShortUtterance(text);
  const intent = engine.predictIntent(text);
  const humanRequest = engine.detectHumanRequest(text);
  const replyToOffer = state.pendingOffer ? readYesOrNo(text) : null;
  const acceptedHuman = replyToOffer === 'yes';
  const declinedHuman = !acceptedHuman && (replyToOffer === 'no' || refusesPerson(humanRequest));

  const reading = readTurnFields(input, utterance, humanRequest);
  const merged = mergeFields(input.fields, reading.updates);
  const answering = answersTo(input, { utterance, intent, humanRequest, reading, acceptedHuman });
  const unreadableField = unreadable(input, reading, answering, utterance);
  const kind = turnKindOf({
    utterance,
    intent,
    humanRequest: humanRequest.probability,
    acceptedHuman,
    declinedHuman,
    hasAnswers: answering.answers.length > 0,
    asksSomething: answering.asksSomething,
    learnedFields: reading.updates.length > 0,
    unreadableField: unreadableField !== null,
    repliesToQuestion: state.pendingField !== null && text.split(/\s+/u).length <= LONGEST_REPLY_WORDS,
  });

  const earlier = state.notes.map((note) => note.text);
  const repetition = engine.detectRepetition(text, earlier);
  const signals = {
    sentiment: engine.detectSentiment(text),
    frustration: engine.detectFrustration(text, earlier),
    complexity: engine.assessComplexity(text),
    repetition,
  };
  const heard = languageHeard(input, reading);
  const isFallback = input.mode === 'speak' && (kind === 'unanswered' || kind === 'not_understood');

  return {
    messageId: message.id,
    text,
    at: message.at,
    kind,
    language: heard ?? state.language ?? input.language,
    intent,
    humanRequest,
    acceptedHuman,
    declinedHuman,
    ...signals,
    questionRepeats: repetition.value >= REPEATED ? repeatsOf(engine, text, earlier) : 0,
    fieldUpdates: reading.updates,
    fieldVerdicts: merged.verdicts,
    fields: merged.fields,
    unreadableField,
    answers: answering.answers,
    answerConfidence: answering.confidence,
    isFallback,
    state: stateAfter(input, { kind, isFallback, heard, declinedHuman, intent, answering, ...signals }),
  };
}

/** Names and addresses are words of no language, so they are not listened to. */
function languageHeard(
  { engine, message, state }: UnderstandTurnInput,
  { extraction }: FieldReading,
): LanguageCode | null {
  const words = withoutSpans(
    message.text,
    extraction.captured.map(({ span }) => span),
  ).trim();
  const { language, confidence } = engine.guessLanguage(words);
  if (state.language === null) return confidence >= SURE_OF_LANGUAGE.first ? language : null;
  const isLongEnough = words.split(/\s+/u).length >= FEWEST_WORDS_FOR_A_CHANGE;
  return isLongEnough && confidence >= SURE_OF_LANGUAGE.change ? language : null;
}

/** "No need to transfer me" is found by the detector as evidence against a request. */
function refusesPerson({ probability, evidence }: HumanRequest): boolean {
  return probability < 0.5 && evidence.some((line) => line.startsWith('says no to:'));
}

function readTurnFields(
  { engine, message, fields, state, currency, today }: UnderstandTurnInput,
  utterance: ShortUtterance | null,
  humanRequest: HumanRequest,
): FieldReading {
  const saysSomethingElse = utterance !== null || humanRequest.probability >= 0.5;
  // Nor is a "no" to the offer of a person a refusal of the field asked for earlier.
  const mayAnswer = (!saysSomethingElse || utterance === 'no') && !looksLikeQuestion(message.text);
  return readFields(engine, {
    text: message.text,
    messageId: message.id,
    at: message.at,
    fields,
    pendingField: mayAnswer && !state.pendingOffer ? state.pendingField : null,
    mayStateUseCase: !saysSomethingElse,
    options: { defaultCurrency: currency, today },
  });
}

interface TurnSoFar {
  utterance: ShortUtterance | null;
  intent: IntentPrediction;
  humanRequest: HumanRequest;
  reading: FieldReading;
  acceptedHuman: boolean;
}

function answersTo(input: UnderstandTurnInput, so: TurnSoFar): MessageAnswers {
  const { engine, index, message, mode, state } = input;
  const asksForPerson = so.humanRequest.probability >= ASKS_FOR_PERSON_FROM || so.acceptedHuman;
  const isAboutBot =
    so.intent.inScope && so.intent.intent === 'bot_identity' && so.intent.confidence >= SURE_INTENT;
  if (mode !== 'speak' || so.utterance !== null || asksForPerson || isAboutBot) return NOTHING_ASKED;
  return answerMessage({
    index,
    text: refusesPerson(so.humanRequest) ? withoutRefusals(message.text, engine) : message.text,
    intent: so.intent,
    fieldSpans: so.reading.extraction.captured.map(({ span }) => span),
    previousQuestion: state.notes.findLast(({ outcome }) => outcome !== 'other')?.text ?? null,
  });
}

/** "No need to transfer me, just tell me the price" asks for the price only. */
function withoutRefusals(text: string, engine: UnderstandingEngine): string {
  return text
    .split(/(?<=[,;.!?])\s+/u)
    .filter((clause) => !refusesPerson(engine.detectHumanRequest(clause)))
    .join(' ');
}

/** Fields whose answers have a form that can be got wrong. */
const HAVE_A_FORM: readonly LeadField[] = ['email', 'phone'];
const LONGEST_TRIED_ANSWER = 60;

/** Looks like an attempt at the address or number that was asked for: it holds an @, or digits, but none can be read. */
function unreadable(
  { state, message, fields }: UnderstandTurnInput,
  reading: FieldReading,
  answering: MessageAnswers,
  utterance: ShortUtterance | null,
): LeadField | null {
  const field = state.pendingOffer ? null : state.pendingField;
  if (field === null || !HAVE_A_FORM.includes(field) || utterance !== null || answering.asksSomething)
    return null;
  if (reading.updates.some((update) => update.field === field) || fields[field]?.value != null) return null;
  const tried = field === 'email' ? /@|\bat\b|\bdot\b/iu : /\d{3}|\d\D{0,2}\d\D{0,2}\d/u;
  return message.text.length <= LONGEST_TRIED_ANSWER && tried.test(message.text) ? field : null;
}

function repeatsOf(engine: UnderstandingEngine, text: string, earlier: readonly string[]): number {
  return earlier.filter((one) => engine.detectRepetition(text, [one]).value >= REPEATED).length;
}

/** Put as questions, but answered without looking anything up; in silence a person answers. */
const ANSWERED_BY_ITSELF: ReadonlySet<TurnKind> = new Set(['bot_identity', 'human_request', 'greeting']);

interface Understood
  extends Pick<TurnUnderstanding, 'intent' | 'sentiment' | 'frustration' | 'declinedHuman'> {
  kind: TurnKind;
  isFallback: boolean;
  heard: LanguageCode | null;
  answering: MessageAnswers;
}

function stateAfter({ state, message, mode }: UnderstandTurnInput, turn: Understood): BotState {
  const isAnswered = turn.answering.answers.length > 0;
  const asked = isAnswered || turn.answering.asksSomething || questionsIn(message.text).length > 0;
  const next: BotState = {
    ...state,
    turns: state.turns + 1,
    language: turn.heard ?? state.language,
    pendingField: null,
    pendingOffer: false,
    declinedOffers: state.declinedOffers + (turn.declinedHuman ? 1 : 0),
    fallbacks: state.fallbacks + (turn.isFallback ? 1 : 0),
    fallbacksInARow: turn.isFallback ? state.fallbacksInARow + 1 : isAnswered ? 0 : state.fallbacksInARow,
    holdingReplies: mode === 'speak' ? 0 : state.holdingReplies,
  };
  const needsNoAnswer = mode === 'silent' || ANSWERED_BY_ITSELF.has(turn.kind);
  return withNote(next, {
    messageId: message.id,
    text: message.text,
    intent: turn.intent.inScope ? turn.intent.intent : null,
    outcome: isAnswered ? 'answered' : asked && !needsNoAnswer ? 'unanswered' : 'other',
    articles: [
      ...new Set(turn.answering.answers.flatMap(({ sources }) => sources.map(({ title }) => title))),
    ],
    frustration: turn.frustration.value,
    sentiment: turn.sentiment.value,
  });
}
