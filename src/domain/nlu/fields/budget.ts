import type { Budget } from '../types';
import type { Candidate, FieldInput } from './field-input';
import { DIGITS, MULTIPLIER, multiplierOf, NUMBER_WORDS, parseNumber } from './numbers';

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|\$|usd|dollars?|dólares|dolares|bucks|دولار)$/iu, 'USD'],
  [/^(?:€|eur|euros?|يورو)$/iu, 'EUR'],
  [/^(?:£|gbp|pounds?|quid|sterling)$/iu, 'GBP'],
  [/^(?:chf|francs|franken|sfr\.?)$/iu, 'CHF'],
  [/^(?:R\$|brl|reais|real)$/iu, 'BRL'],
  [/^(?:₹|inr|rupees?|rs\.?)$/iu, 'INR'],
  [/^(?:¥|jpy|yen)$/iu, 'JPY'],
  [/^(?:C\$|cad)$/iu, 'CAD'],
  [/^(?:A\$|aud)$/iu, 'AUD'],
  [/^(?:mxn|pesos)$/iu, 'MXN'],
  [/^(?:aed|dirhams?|درهم)$/iu, 'AED'],
  [/^(?:sar|riyals?|ريال)$/iu, 'SAR'],
  [/^(?:sek)$/iu, 'SEK'],
  [/^(?:pln|zł)$/iu, 'PLN'],
];
const CURRENCY =
  'US\\$|R\\$|C\\$|A\\$|[$€£₹¥]|\\b(?:usd|eur|gbp|chf|brl|inr|jpy|cad|aud|mxn|aed|sar|sek|pln)\\b|dollars?|dólares|dolares|bucks|euros?|pounds?|quid|francs|franken|reais|rupees?|yen|pesos|dirhams?|riyals?|zł|دولار|يورو|درهم|ريال';
/** ISO 4217 currencies whose minor unit is not a hundredth. */
const MINOR_DIGITS: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  CLP: 0,
  VND: 0,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  JOD: 3,
};

const AMOUNT = `(?<![\\p{L}\\p{N}])(?:(${CURRENCY})\\s?)?(${DIGITS}|(?:${NUMBER_WORDS})(?=\\s(?:${MULTIPLIER})\\b))(?:\\s?(${MULTIPLIER})(?![\\p{L}\\p{N}]))?(?:\\s?(${CURRENCY}))?(?![\\p{L}\\p{N}%@])`;
const AMOUNTS = new RegExp(AMOUNT, 'giu');
const CUE =
  /budget|spend|afford|invest|allocat|set aside|price range|willing to pay|can pay|we(?:'d| would| could| can) pay|up to|no more than|at most|ausgeben|höchstens|presupuesto|gastar|invertir|dépenser|orçamento|verba|ميزاني/iu;
const STRONG_CUE = /budget|spend|set aside|allocat|presupuesto|orçamento|verba|ميزاني/iu;
const OTHER_UNIT =
  /^\s?(?:-\s?)?(?:people|persons?|employees|users?|seats?|licen[cs]es?|agents?|staff|team|members|customers|leads|days?|weeks?|months?|years?|minutes|hours?|am|pm|mitarbeiter|nutzer|personen|tage|wochen|monate|empleados|personas|usuarios|días|semanas|meses|employés|personnes|jours|semaines|mois|funcionários|pessoas|dias|messages|conversations|chats|visitors|موظف|شخص)(?![\p{L}])/iu;
const MONTHLY =
  /^[\s,)]*(?:\/\s?mo(?:nth)?\b|per month|a month|monthly|each month|p\.?m\.|im monat|pro monat|monatlich|al mes|mensual\S*|por mes|par mois|mensuel\S*|por mês|ao mês|شهري\S*)/iu;
const YEARLY =
  /^[\s,)]*(?:\/\s?(?:yr|year)\b|per year|a year|yearly|annually|per annum|p\.?a\.|im jahr|pro jahr|jährlich|al año|anual\S*|por año|par an|annuel\S*|por ano|ao ano|سنوي\S*)/iu;
const BEFORE_PERIOD =
  /(monthly|annual|yearly|monatlich\S*|jährlich\S*|mensual|anual)\s\S*\s?(?:is|of|:|around|about)*\s*\S{0,10}$/iu;
const SENTENCE_END = /[.!?\n](?:\s|$)/u;

interface Amount {
  value: number;
  currency: string | null;
  multiplier: number;
  start: number;
  end: number;
}

function currencyOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  return SYMBOLS.find(([pattern]) => pattern.test(written))?.[1] ?? written.toUpperCase();
}

function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(AMOUNTS)) {
    const [written, before, digits = '', factor, after] = match;
    const value = parseNumber(digits);
    if (value === null) continue;
    const start = match.index;
    amounts.push({
      value,
      currency: currencyOf(before ?? after),
      multiplier: multiplierOf(factor),
      start,
      end: start + written.trimEnd().length,
    });
  }
  return amounts;
}

/** "5-10k", "between 5,000 and 10,000 euros": one amount, its upper end; the multiplier and currency are shared. */
function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const previous = joined.at(-1);
    const between = previous === undefined ? '' : text.slice(previous.end, amount.start);
    const isRange = /^\s?(?:-|to|and|or|bis|und|y|a|et|à|e|até)\s?$/iu.test(between);
    if (
      previous !== undefined &&
      isRange &&
      previous.value * previous.multiplier <= amount.value * amount.multiplier
    ) {
      joined[joined.length - 1] = {
        ...amount,
        currency: amount.currency ?? previous.currency,
        start: previous.start,
      };
    } else joined.push(amount);
  }
  return joined;
}

function periodAround(text: string, { start, end }: Amount): Budget['period'] {
  const after = text.slice(end);
  if (MONTHLY.test(after)) return 'month';
  if (YEARLY.test(after)) return 'year';
  const before = BEFORE_PERIOD.exec(text.slice(0, start))?.[1] ?? '';
  if (/^(?:month|monat|mensual)/iu.test(before)) return 'month';
  return before === '' ? null : 'year';
}

/** The sentence around an offset, so that a cue elsewhere does not count. */
function sentenceAround(text: string, start: number): string {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const after = text.slice(start).split(SENTENCE_END)[0] ?? '';
  return before + after;
}

/** Budgets: an amount of money together with a word that says it is theirs to spend. */
export function readBudgets({ text, options }: FieldInput): Candidate<'budget'>[] {
  const asked = options.asked === 'budget';
  const found: Candidate<'budget'>[] = [];
  for (const amount of joinRanges(text, amountsIn(text))) {
    if (OTHER_UNIT.test(text.slice(amount.end))) continue;
    const sentence = sentenceAround(text, amount.start);
    const hasCue = CUE.test(sentence);
    const moneyLike = amount.currency !== null || amount.multiplier > 1 || STRONG_CUE.test(sentence);
    if (!asked && !(hasCue && moneyLike)) continue;
    if (!asked && /\?\s*$/u.test(sentence) && !STRONG_CUE.test(sentence)) continue;
    const total = amount.value * amount.multiplier;
    if (
      total <= 0 ||
      total > 1e12 ||
      (amount.currency === null && /^(?:19|20)\d\d$/u.test(String(total)) && !asked)
    )
      continue;
    const currency = amount.currency ?? options.defaultCurrency ?? null;
    const minorDigits = currency === null ? 2 : (MINOR_DIGITS[currency] ?? 2);
    found.push({
      value: {
        amountMinor: Math.round(total * 10 ** minorDigits),
        currency,
        period: periodAround(text, amount),
      },
      confidence: amount.currency !== null ? 0.95 : asked || STRONG_CUE.test(sentence) ? 0.85 : 0.7,
      span: { start: amount.start, end: amount.end },
    });
  }
  return found;
}
