import { foldDiacritics, normaliseText } from './normalise';

/** A word with inner apostrophes, a number with inner separators, or one emoji. */
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{Extended_Pictographic}/gu;

/** Long texts are cut here: nobody's intent starts after the thousandth word, and cost stays bounded. */
const MAXIMUM_TOKENS = 1000;

/** The words, numbers and emoji of a text: NFKC, lower case, diacritics and apostrophes kept. */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const match of normaliseText(text).matchAll(TOKEN)) {
    tokens.push(match[0]);
    if (tokens.length === MAXIMUM_TOKENS) break;
  }
  return tokens;
}

/** As `tokenise`, diacritics folded and apostrophes dropped ("don't" → "dont"): for comparing and for rules. */
export function tokeniseFolded(text: string): string[] {
  return tokenise(text).map((token) => foldDiacritics(token).replaceAll("'", ''));
}
