import { editDistance } from '../../nlu/text/edit-distance';
import { foldDiacritics, normaliseText } from '../../nlu/text/normalise';

/** What agents in a hurry misspell, and what these patterns rest on. */
const KEY_WORDS = [
  'email',
  'address',
  'budget',
  'company',
  'timeline',
  'employees',
  'people',
  'phone',
  'number',
  'position',
  'headcount',
  'deadline',
  'business',
  'organisation',
  'correo',
  'telefono',
  'telefone',
  'presupuesto',
  'mitarbeiter',
  'telefonnummer',
  'unternehmen',
] as const;
const SHORTEST = 5;

/**
 * The sentences of a message as the patterns see them: lower case without diacritics and apostrophes, "e-mail" as one
 * word, commas gone, slips of the keys in the decisive words put right.
 */
export function foldSentences(text: string): string[] {
  return foldDiacritics(normaliseText(text.replaceAll('\n', ' . ')))
    .replaceAll("'", '')
    .replace(/\be[- ]mail/g, 'email')
    .split(/[.!?;؟…]+(?=\s|$)|\s[–—]\s/u)
    .map((sentence) =>
      sentence
        .replace(/[¿¡,:()"“”«»]/gu, ' ')
        .split(/\s+/u)
        .map(correct)
        .join(' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}

function correct(word: string): string {
  if (word.length < SHORTEST || KEY_WORDS.some((key) => word.startsWith(key))) return word;
  const near = KEY_WORDS.find((key) => key[0] === word[0] && editDistance(word, key, 1) <= 1);
  return near ?? word;
}
