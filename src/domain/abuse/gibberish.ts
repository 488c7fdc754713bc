/** Shorter texts are abbreviations, codes and typing errors. */
const FEWEST_LETTERS = 14;
/** "Rechtsschutz" has 2 vowels in 12 letters; hands that run over the keys hit fewer. */
const LOWEST_VOWEL_SHARE = 0.13;
const LONG_WORD = 7;
/** "kkkkkkkk" is laughter, "pfffff" a sigh. */
const FEWEST_DIFFERENT = 5;
/** Of the letters of a text, in words of this kind: "twelfths" and "strengths" are words too. */
const MOST_OF_IT = 0.7;
/** "asdfghjkl", "lkjsdhfk": no word of eight letters is written with the middle row alone but "alfalfas". */
const MIDDLE_ROW = /^[asdfghjkl]{8,}$/u;
const VOWELS = /[aeiouyäöüàáâãæèéêëìíîïòóôõøœùúûýÿåąęığ]/gu;

/**
 * Whether a text is letters hit at random. Only Latin letters are judged: of other scripts too little can be said. A
 * text with digits, an @ or a link is data of some kind, however it reads.
 */
export function isGibberish(text: string): boolean {
  if (/[\d@]|:\/\/|www\./iu.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS || latin.length < letters.length) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const odd = words.filter(isOdd).join('').length;
  return odd > letters.length * MOST_OF_IT;
}

function isOdd(word: string): boolean {
  if (new Set(word).size < FEWEST_DIFFERENT) return false;
  if (MIDDLE_ROW.test(word)) return true;
  return word.length >= LONG_WORD && (word.match(VOWELS)?.length ?? 0) / word.length < LOWEST_VOWEL_SHARE;
}
