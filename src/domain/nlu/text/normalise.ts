const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Control, zero-width, bidi and soft-hyphen characters: invisible, so they must not tell two words apart. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\uFE0F/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u00B4`\uFF07]/gu;
const MARKS = /\p{M}/gu;
const ASCII_ONLY = /^[\x20-\x7E]*$/;

/** Letters that Unicode does not decompose but people type without their stroke or ligature. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Arabic spellings that are used interchangeably in chat.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  '\u0640': '',
};
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'gu');

/**
 * Makes any string safe and comparable without changing what a reader sees: lone surrogates become U+FFFD,
 * NFKC, invisible characters go, runs of white space become one space.
 */
export function cleanText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.trim().replace(/ {2,}/g, ' ');
  return text
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
}

/** `cleanText` in lower case, with one kind of apostrophe. Diacritics stay. */
export function normaliseText(text: string): string {
  const lower = cleanText(text).toLowerCase();
  return ASCII_ONLY.test(lower) ? lower : lower.normalize('NFKC').replace(APOSTROPHES, "'");
}

/** The word as typed by somebody in a hurry: "größe" → "grosse", "¿dónde" → "¿donde", Arabic vowel signs gone. */
export function foldDiacritics(normalised: string): string {
  if (ASCII_ONLY.test(normalised)) return normalised;
  return normalised
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}
