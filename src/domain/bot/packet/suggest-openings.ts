import type { HandoffReason } from '../../handoff/types';
import type { LanguageCode } from '../../nlu/types';
import type { BrandVoice } from '../../policy/brand-voice';
import { templateInVoice } from '../../policy/in-voice';
import { firstName } from '../reply/first-name';
import { answerFrom } from '../retrieval/answer-from';
import type { KnowledgeIndex } from '../retrieval/types';
import type { TurnNote } from '../state';
import { OPENING_WORDS, type OpeningKey } from './opening-words';
import { cutAtWord } from './quote';
import type { PacketField, PacketOpening } from './types';

/** Lower than for the bot: a person reads the passage before sending it, and sees the article's title. */
const WORTH_SHOWING = 0.35;
const LONGEST_QUESTION = 120;

export interface OpeningsInput {
  reason: HandoffReason;
  notes: readonly TurnNote[];
  fields: readonly PacketField[];
  language: LanguageCode;
  voice: BrandVoice;
  index: KnowledgeIndex;
}

/**
 * Three openings an agent may start from: a greeting that takes up what was said, the passage that fits the
 * visitor's question where there is one, and a proposal how to go on. In the visitor's language.
 */
export function suggestOpenings(input: OpeningsInput): PacketOpening[] {
  const { reason, notes, fields } = input;
  const open = notes.findLast(({ outcome }) => outcome === 'unanswered');
  const question = open ?? notes.findLast(({ outcome }) => outcome === 'answered');
  const say = (key: OpeningKey, values: { question?: string; answer?: string } = {}) =>
    worded(key, input, values);
  const asked = question === undefined ? null : cutAtWord(question.text, LONGEST_QUESTION);

  const passage = question === undefined ? null : answerFrom(input.index, question.text);
  const article = passage !== null && passage.confidence >= WORTH_SHOWING ? passage : null;
  const greeting =
    open === undefined ? say(greetingFor(reason)) : say(greetingFor(reason, true), { question: asked ?? '' });
  const isReachable = fields.some(
    ({ field, value }) => value !== null && (field === 'email' || field === 'phone'),
  );
  const fromArticle: PacketOpening =
    article === null || asked === null
      ? { text: say('whatMatters'), articleTitle: null }
      : {
          text: say('fromArticle', { question: asked, answer: article.text }),
          articleTitle: article.sources[0]?.title ?? null,
        };
  return [
    { text: greeting, articleTitle: null },
    fromArticle,
    { text: say(proposalFor(reason, isReachable, fields)), articleTitle: null },
  ];
}

function greetingFor(reason: HandoffReason, hasOpenQuestion = false): OpeningKey {
  if (reason === 'frustration' || reason === 'bot_loop' || reason === 'bot_failure') return 'sorry';
  if (reason === 'reopened') return 'welcomeBack';
  return hasOpenQuestion ? 'helloQuestion' : 'hello';
}

function proposalFor(
  reason: HandoffReason,
  isReachable: boolean,
  fields: readonly PacketField[],
): OpeningKey {
  if (reason === 'high_score' || reason === 'high_value') return 'demo';
  const declinedEmail = fields.some(({ field, declined }) => field === 'email' && declined);
  return isReachable || declinedEmail ? 'call' : 'writeUp';
}

function worded(
  key: OpeningKey,
  { language, voice, fields }: OpeningsInput,
  values: { question?: string; answer?: string },
): string {
  const name = fields.find(({ field }) => field === 'name')?.value ?? null;
  const known: Record<string, string | null> = {
    question: values.question ?? null,
    answer: values.answer ?? null,
    visitorName: name === null ? null : firstName(name),
  };
  return templateInVoice(OPENING_WORDS[language][key], voice, (variable) =>
    Object.hasOwn(known, variable) ? (known[variable] ?? null) : null,
  );
}
