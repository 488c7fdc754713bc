import type { LeadField } from '../../leads/types';
import { ENGLISH_ASKS } from './asks-english';
import { GERMAN_ASKS } from './asks-german';
import { FRENCH_ASKS, PORTUGUESE_ASKS, SPANISH_ASKS } from './asks-romance';
import type { LanguageAsks } from './field-asks';
import { foldSentences } from './fold-sentences';
import { confirmsOrOffers, repeatsValue } from './not-an-ask';

const LANGUAGES: readonly LanguageAsks[] = [
  ENGLISH_ASKS,
  GERMAN_ASKS,
  SPANISH_ASKS,
  FRENCH_ASKS,
  PORTUGUESE_ASKS,
];

/** Cut here: nobody asks after the first 2,000 characters, and the patterns must not be fed a pasted book. */
const LONGEST_TEXT = 2_000;
/** Between "could you send me" and what is wanted stand this many words at most. */
const WORDS_BETWEEN = 6;

/** A field whose value was known before a message was written. */
export interface KnownField {
  readonly field: LeadField;
  /** In words, as the agent reads it. */
  readonly value: string;
}

/**
 * The fields that an agent's message asks for although they were known (design §4, context retention). A confirmation
 * that repeats what is known, an offer and a question for something unknown are none. English, German, Spanish, French
 * and Portuguese, whatever the conversation's language.
 *
 * @param text the agent's public message
 * @param known what had been captured when it was written
 * @returns in the order of `known`
 */
export function findReAsks(text: string, known: readonly KnownField[]): LeadField[] {
  if (known.length === 0) return [];
  const sentences = foldSentences(text.slice(0, LONGEST_TEXT)).filter(
    (sentence) => !confirmsOrOffers(sentence),
  );
  return known
    .filter(({ field, value }) =>
      sentences.some((sentence) => asksFor(sentence, field) && !repeatsValue(sentence, field, value)),
    )
    .map(({ field }) => field);
}

function asksFor(sentence: string, field: LeadField): boolean {
  return LANGUAGES.some(
    ({ frames, nouns, questions }) =>
      questions[field]?.test(sentence) || namedAfter(sentence, frames, nouns[field]),
  );
}

/** Whose it is, or which other one: the agent speaks of something that is not the visitor's. */
const ANOTHERS =
  /(?:^|\s)(?:our|my|their|his|her|its|this|that|another|second|other|different|new|billing|invoice|order|account|unsere?|mein|meine|nuestr[oa]|notre|mon|ma|nosso|nossa|meu|minha)\s(?:\S+\s)?$/u;
/** What turns the rest of a sentence into a condition or a description. */
const TURNS_AWAY =
  /(?:^|\s)(?:if|when|once|whether|because|happens|wenn|falls|sobald|dass|si|cuando|quand|que|quando|without|ohne|sin|sans|sem)(?:\s|$)/u;

/** Whether a noun follows an introduction closely enough to be what is asked for. */
function namedAfter(sentence: string, frames: RegExp, noun: RegExp | undefined): boolean {
  if (!noun) return false;
  let from = 0;
  for (;;) {
    const rest = sentence.slice(from);
    const frame = frames.exec(rest);
    if (!frame) return false;
    const after = rest.slice(frame.index + frame[0].length);
    const found = noun.exec(after);
    if (found && isClose(after.slice(0, found.index))) return true;
    from += frame.index + Math.max(1, frame[0].length);
  }
}

function isClose(between: string): boolean {
  const words = between.split(/\s+/u).filter((word) => word !== '');
  return words.length <= WORDS_BETWEEN && !TURNS_AWAY.test(between) && !ANOTHERS.test(between);
}
