import { tokenise } from '../../nlu/text/tokenise';
import type { CapturedField, FieldName, LanguageCode, TextSpan } from '../../nlu/types';
import type { UnderstandingEngine } from '../understanding-engine';

/** The text without what was read as a field, so that "40 people" is not looked up. */
export function withoutSpans(text: string, spans: readonly TextSpan[]): string {
  let rest = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}

const IDENTITY: ReadonlySet<FieldName> = new Set(['name', 'email', 'phone', 'company']);

/** "I'm … from …" around a name says no more than the name. */
const FEWEST_WORDS_BESIDE = 4;

/**
 * The text without names and addresses, which say nothing of what somebody wants (an address alone looks like
 * spam); empty when hardly anything else is said.
 */
export function withoutIdentity(text: string, captured: readonly CapturedField[]): string {
  // A number on its own is an answer or a reference; what it is about cannot be told from it.
  if (!/\p{L}{2}/u.test(text)) return '';
  const identity = captured.filter(({ field }) => IDENTITY.has(field));
  if (identity.length === 0) return text;
  const spans = identity.map(({ span }) => span);
  const rest = withoutSpans(text, spans);
  const words = tokenise(rest.replace(/\be-mail\b/giu, 'email'));
  return words.length < FEWEST_WORDS_BESIDE ? '' : rest;
}

/** Evidence needed for a first language, and for changing it in mid-conversation. */
const SURE_OF_LANGUAGE = { first: 0.4, change: 0.65 };
const FEWEST_WORDS = { first: 1, change: 2 };

/** The language a message is clearly in, or null; names and addresses are words of no language. */
export function languageHeard(
  engine: UnderstandingEngine,
  text: string,
  captured: readonly CapturedField[],
  before: LanguageCode | null,
): LanguageCode | null {
  const spans = captured.map(({ span }) => span);
  const words = withoutSpans(text, spans);
  const { language, confidence } = engine.guessLanguage(words);
  const step = before === null ? 'first' : 'change';
  const isLongEnough = (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS[step];
  return isLongEnough && confidence >= SURE_OF_LANGUAGE[step] ? language : null;
}
