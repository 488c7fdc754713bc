const VOWEL = /[aeiouy]/;

/** Words whose -s is no plural, or whose plural means something else. */
const KEPT = new Set(['customs', 'goods', 'news', 'planning', 'sales', 'series', 'sms', 'terms', 'works']);

/** "and", "with", "for", "like" and the article are written as one word with what follows. */
const ARABIC_PREFIX = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3,})/u;

/**
 * A light stemmer for English: plural, -ing, -ed, -ion and final -e go, doubled consonants are undone, so that
 * "shipping", "shipped", "ships" and "ship" meet. Two words may share a stem, never a stem with another language's
 * short words: anything under five letters only loses its plural. Arabic words lose the article.
 *
 * @param word folded, lower case
 */
export function stem(word: string): string {
  if (ARABIC_PREFIX.test(word)) return word.replace(ARABIC_PREFIX, '');
  if (!/^[a-z]+$/.test(word) || word.length < 4 || KEPT.has(word)) return word;
  const singular = singularOf(word);
  if (singular.length < 5) return withoutFinalE(singular);
  for (const suffix of ['ations', 'ation', 'ions', 'ion', 'ings', 'ing', 'ed']) {
    const base = singular.slice(0, -suffix.length);
    if (singular.endsWith(suffix) && base.length >= 3 && VOWEL.test(base)) {
      return suffix.startsWith('a') ? `${base}at` : withoutFinalE(undoubled(base));
    }
  }
  return withoutFinalE(singular);
}

function singularOf(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function undoubled(base: string): string {
  return /([^aeiouylsz])\1$/.test(base) ? base.slice(0, -1) : base;
}

function withoutFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
