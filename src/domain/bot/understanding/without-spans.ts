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
  const identity = captured.filter(({ field }) => IDENTITY.has(field));
  if (identity.length === 0) return text;
  const spans = identity.map(({ span }) => span);
  const rest = withoutSpans(text, spans);
  return tokenise(rest).length < FEWEST_WORDS_BESIDE ? '' : rest;
}

/** Evidence needed for a first language, and for changing it in mid-conversation. */
const SURE_OF_LANGUAGE = { first: 0.4, change: 0.65 };
const FEWEST_WORDS_FOR_A_CHANGE = 2;

/** The language a message is clearly in, or null; names and addresses are words of no language. */
export function languageHeard(
  engine: UnderstandingEngine,
  text: string,
  captured: readonly CapturedField[],
  before: LanguageCode | null,
): LanguageCode | null {
  const spans = captured.map(({ span }) => span);
  const words = withoutSpans(text, spans).trim();
  const { language, confidence } = engine.guessLanguage(words);
  if (before === null) return confidence >= SURE_OF_LANGUAGE.first ? language : null;
  const isLongEnough = words.split(/\s+/u).length >= FEWEST_WORDS_FOR_A_CHANGE;
  return isLongEnough && confidence >= SURE_OF_LANGUAGE.change ? language : null;
}
