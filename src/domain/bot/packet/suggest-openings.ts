import type { HandoffReason } from '../../handoff/types';
import type { LanguageCode } from '../../nlu/types';
import type { BrandVoice } from '../../policy/brand-voice';
import { templateInVoice } from '../../policy/in-voice';
import { firstName } from '../reply/first-name';
import { answerFrom } from '../retrieval/answer-from';
import type { KnowledgeIndex } from '../retrieval/types';
import type { TurnNote } from '../state';
import { questionsIn } from '../understanding/questions-in';
import { OPENING_WORDS, type OpeningKey } from './opening-words';
import { cutAtWord } from './quote';
import { sinceCorrected } from './since-corrected';
import type { PacketField, PacketOpening } from './types';

/** Lower than for the bot: a person reads the passage before sending it, and sees the article's title. */
const WORTH_SHOWING = 0.35;
const LONGEST_QUESTION = 120;
const OPENINGS = 3;

export interface OpeningsInput {
  reason: HandoffReason;
  notes: readonly TurnNote[];
  fields: readonly PacketField[];
  /** ISO 4217, for amounts named without a currency. */
  currency: string;
  language: LanguageCode;
  voice: BrandVoice;
  index: KnowledgeIndex;
}

/**
 * Three openings an agent may start from, in the visitor's language and the organisation's voice: what the knowledge
 * base says to what the visitor asked, each with its article; where it says nothing, plain starts that claim nothing.
 */
export function suggestOpenings(input: OpeningsInput): PacketOpening[] {
  const grounded = fromArticles(input);
  const open = input.notes.findLast(({ outcome }) => outcome === 'unanswered');
  const starts = [
    // A grounded opening greets already.
    ...(grounded.length > 0 ? [] : [greeting(input, open)]),
    start(input, 'whatMatters'),
    start(input, proposalFor(input)),
  ];
  // The proposal is worth more than the open question where there is room for one of them.
  const fitting = starts.slice(Math.max(0, starts.length - (OPENINGS - grounded.length)));
  return [...grounded, ...fitting];
}

/** What the articles say to what was asked: open questions first, the newest first; one opening for each article. */
function fromArticles(input: OpeningsInput): PacketOpening[] {
  const { notes, index, reason } = input;
  const found: PacketOpening[] = [];
  for (const { text, messageId } of subjectsOf(notes)) {
    const passage = answerFrom(index, text);
    const source = passage?.sources[0];
    if (passage === null || source === undefined || passage.confidence < WORTH_SHOWING) continue;
    if (found.some(({ articleId }) => articleId === source.articleId)) continue;
    const question = quotable({ text, messageId }, input);
    const hello = found.length > 0 ? 'helloAgain' : isUpset(reason) ? 'sorry' : 'joining';
    const said = [worded(hello, input), worded('fromArticle', input, { question, answer: passage.text })];
    found.push({
      text: said.join(' '),
      articleId: source.articleId,
      articleTitle: source.title,
      addresses: addressed(input),
    });
    if (found.length === OPENINGS) break;
  }
  return found;
}

function subjectsOf(notes: readonly TurnNote[]): { text: string; messageId: string }[] {
  const newestFirst = notes.toReversed();
  return [
    ...newestFirst.filter(({ outcome }) => outcome === 'unanswered'),
    ...newestFirst.filter(({ outcome }) => outcome === 'answered'),
  ].map(({ text, messageId }) => ({ text: questionsIn(text).at(-1) ?? text, messageId }));
}

function start(input: OpeningsInput, key: OpeningKey, question: string | null = null): PacketOpening {
  const greets = key === 'hello' || key === 'helloQuestion' || key === 'sorry' || key === 'welcomeBack';
  return {
    text: worded(key, input, { question }),
    articleId: null,
    articleTitle: null,
    addresses: greets ? addressed(input) : null,
  };
}

function greeting(input: OpeningsInput, open: TurnNote | undefined): PacketOpening {
  if (isUpset(input.reason)) return start(input, 'sorry');
  if (input.reason === 'reopened') return start(input, 'welcomeBack');
  const question = open === undefined ? null : quotable(open, input);
  return question === null ? start(input, 'hello') : start(input, 'helloQuestion', question);
}

/** A question as it is repeated to the visitor; null when something in it no longer holds. */
function quotable(
  { text, messageId }: Pick<TurnNote, 'text' | 'messageId'>,
  { fields, currency }: OpeningsInput,
): string | null {
  const holds = sinceCorrected(text, messageId, fields, currency).length === 0;
  return holds ? cutAtWord(text, LONGEST_QUESTION) : null;
}

function isUpset(reason: HandoffReason): boolean {
  return reason === 'frustration' || reason === 'bot_loop' || reason === 'bot_failure';
}

function proposalFor({ reason, fields }: OpeningsInput): OpeningKey {
  if (reason === 'high_score' || reason === 'high_value') return 'demo';
  const isReachable = fields.some(
    ({ field, value }) => value !== null && (field === 'email' || field === 'phone'),
  );
  const declinedEmail = fields.some(({ field, declined }) => field === 'email' && declined);
  return isReachable || declinedEmail ? 'call' : 'writeUp';
}

function addressed({ fields }: OpeningsInput): string | null {
  const name = fields.find(({ field }) => field === 'name')?.value ?? null;
  return name === null ? null : firstName(name);
}

function worded(
  key: OpeningKey,
  input: OpeningsInput,
  values: { question?: string | null; answer?: string } = {},
): string {
  const known: Record<string, string | null> = {
    question: values.question ?? null,
    answer: values.answer ?? null,
    visitorName: addressed(input),
  };
  return templateInVoice(OPENING_WORDS[input.language][key], input.voice, (variable) =>
    Object.hasOwn(known, variable) ? (known[variable] ?? null) : null,
  );
}
