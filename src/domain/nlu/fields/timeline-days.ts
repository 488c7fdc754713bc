import type { ExtractOptions } from '../types';
import { parseNumber } from './numbers';

type Day = NonNullable<ExtractOptions['today']>;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Month names in the supported languages, by their first letters. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|janv|يناير)/iu,
  /^(?:feb|fév|fev|فبراير)/iu,
  /^(?:mar(?!di|tes)|mär|مارس)/iu,
  /^(?:apr|abr|avr|أبريل|ابريل)/iu,
  /^(?:may|mai|mayo|مايو)/iu,
  /^(?:jun|juin|يونيو)/iu,
  /^(?:jul|juil|يوليو)/iu,
  /^(?:aug|ago|aoû|aou|أغسطس|اغسطس)/iu,
  /^(?:sep|set|سبتمبر)/iu,
  /^(?:oct|okt|out|أكتوبر|اكتوبر)/iu,
  /^(?:nov|نوفمبر)/iu,
  /^(?:dec|dez|dic|déc|ديسمبر)/iu,
];

export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY);
}

function daysFrom(today: Day, year: number, month: number, day: number): number {
  return dayNumber(year, month, day) - dayNumber(today.year, today.month, today.day);
}

/** Days until the last day of a month; a month that is over this year means next year's. */
function daysToEndOfMonth(today: Day, month: number, year: number | null): number {
  const inYear = year ?? (month < today.month ? today.year + 1 : today.year);
  return daysFrom(today, inYear, month + 1, 0);
}

export function monthNumber(name: string): number | null {
  const index = MONTHS.findIndex((pattern) => pattern.test(name));
  return index === -1 ? null : index + 1;
}

/** Days to a date or month; null without today's date, or when it lies more than a week back. */
export function daysToDate(
  today: Day | undefined,
  { year, month, day }: { year: number | null; month: number; day: number | null },
): number | null {
  if (today === undefined || month < 1 || month > 12) return null;
  if (day === null) return Math.max(0, daysToEndOfMonth(today, month, year));
  const days = daysFrom(today, year ?? today.year, month, day);
  if (days >= 0) return days;
  return year === null ? daysFrom(today, today.year + 1, month, day) : null;
}

/** Days to the end of a quarter; null without today's date. */
export function daysToQuarter(today: Day | undefined, quarter: number, year: number | null): number | null {
  if (today === undefined) return null;
  const isOver = quarter * 3 < today.month;
  return Math.max(0, daysToEndOfMonth(today, quarter * 3, year ?? (isOver ? today.year + 1 : today.year)));
}

const DAYS_PER_UNIT: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|tag|día|dia|jour|يوم|ايام|أيام)/iu, 1],
  [/^(?:week|woche|semana|semaine|أسبوع|اسبوع|أسابيع)/iu, 7],
  [/^(?:month|monat|mes|mês|mois|شهر|اشهر|أشهر|شهور)/iu, 30],
  [/^(?:quarter|quartal|trimestre|ربع)/iu, 91],
  [/^(?:year|jahr|año|ano|an\b|ans|année|سنة|سنوات|عام)/iu, 365],
];

export function daysPerUnit(unit: string): number | null {
  return DAYS_PER_UNIT.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** "three weeks", "2-3 months": the later end in days. */
export function daysOf(low: string, high: string | undefined, unit: string): number | null {
  const count = parseNumber(high ?? low);
  const days = daysPerUnit(unit);
  return count === null || days === null ? null : Math.round(count * days);
}

/** The end of this or the next week, month, quarter or year: exact with today's date, else the longest it can be. */
export function daysToEndOfPeriod(today: Day | undefined, unit: string, periodsAhead: number): number | null {
  const days = daysPerUnit(unit);
  if (days === null) return null;
  if (today === undefined || days < 30) return days * (periodsAhead + 1);
  if (days === 30) return daysFrom(today, today.year, today.month + 1 + periodsAhead, 0);
  if (days === 365) return daysFrom(today, today.year + periodsAhead, 12, 31);
  const lastMonth = Math.ceil(today.month / 3) * 3 + periodsAhead * 3;
  return daysFrom(today, today.year, lastMonth + 1, 0);
}
