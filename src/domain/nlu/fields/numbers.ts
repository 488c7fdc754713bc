const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'a couple of': 2,
  'a couple': 2,
  'a few': 3,
  'a dozen': 12,
  a: 1,
  an: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  zehn: 10,
  zwanzig: 20,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  diez: 10,
  veinte: 20,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  vingt: 20,
  dois: 2,
  três: 3,
  quatro: 4,
  dez: 10,
  vinte: 20,
  einem: 1,
  einer: 1,
  un: 1,
  una: 1,
  une: 1,
  um: 1,
  uma: 1,
};

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|thousand|tausend|mil|mille|grand|ألف|الف)$/iu, 1_000],
  [/^lakhs?$/iu, 100_000],
  [/^(?:m|mm|mio\.?|mn|millions?|million(?:en)?|millón|millones|milhão|milhões|مليون)$/iu, 1_000_000],
  [/^crores?$/iu, 10_000_000],
  [/^hundred$/iu, 100],
];

/** Pattern of a number in digits with any grouping and decimals. */
export const DIGITS = "\\d{1,3}(?:[., '’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
export const NUMBER_WORDS = Object.keys(WORDS)
  .filter((word) => word.length > 2)
  .sort((left, right) => right.length - left.length)
  .join('|');
export const MULTIPLIER =
  'k|tsd\\.?|thousand|tausend|mil|mille|grand|lakhs?|mio\\.?|mn|millionen|millions?|millón|millones|milhões|milhão|crores?|mm|m|hundred|ألف|الف|مليون';

/**
 * Reads a number as people write it: "10,000", "10.000", "10 000", "1.5", "1,5", "ten", "a few". A separator
 * followed by exactly three digits groups thousands; any other is the decimal point. Null when it is none.
 */
export function parseNumber(written: string): number | null {
  const word = WORDS[written.toLowerCase().trim()];
  if (word !== undefined) return word;
  const compact = written.trim().replace(/[ '’]/gu, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/u.test(compact);
  const decimals = /[.,](\d{1,2})$/u.exec(compact)?.[1];
  const whole = decimals === undefined ? compact : compact.slice(0, -(decimals.length + 1));
  if (!grouped && decimals === undefined && !/^\d+$/u.test(compact)) return null;
  const value = Number(`${whole.replace(/[.,]/gu, '')}.${decimals ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** The factor of "k", "million", "lakh"…; 1 when there is none. */
export function multiplierOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return MULTIPLIERS.find(([pattern]) => pattern.test(written))?.[1] ?? 1;
}
