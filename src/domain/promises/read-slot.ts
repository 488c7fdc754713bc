import { foldDiacritics, normaliseText } from '../nlu/text/normalise';
import { DAY_MS, dayNumberOf } from '../time/local-day';
import { DAYS_FROM_NOW, HALVES } from './time-words';

export interface SlotWords {
  readonly language: string;
  /** The visitor's: what they call Tuesday at ten. */
  readonly timeZone: string;
  readonly now: Date;
}

/** Which of the times on offer a visitor means: one, some of them, or nothing that can be told. */
export type SlotReading =
  | { readonly kind: 'one'; readonly startsAt: Date }
  | { readonly kind: 'several'; readonly slots: readonly Date[] }
  | { readonly kind: 'none' };

const NOON = 12 * 60;
/** "At 3" is in the afternoon where nothing else is said. */
const EARLIEST_HOUR = 7;

/**
 * Reads the answer to a list of times, from the form or in free words: a weekday, a date, "tomorrow", a time of day,
 * or both, in any of the six languages. Only times on offer are ever meant, so a reading needs no more than to tell
 * them apart.
 */
export function readSlot(text: string, slots: readonly Date[], words: SlotWords): SlotReading {
  const said = fold(text);
  const minutes = minutesIn(said);
  const day = dayIn(said, slots, words);
  if (minutes.length === 0 && day === null) return { kind: 'none' };
  const fitting = slots.filter(
    (slot) =>
      (day === null || day.has(dayNumberOf(slot, words.timeZone))) &&
      (minutes.length === 0 || minutes.includes(minuteOf(slot, words.timeZone))),
  );
  const [only] = fitting;
  if (only === undefined) return { kind: 'none' };
  return fitting.length === 1 ? { kind: 'one', startsAt: only } : { kind: 'several', slots: fitting };
}

/** Lower case, without accents, with Latin digits and single spaces. */
const fold = (text: string) =>
  foldDiacritics(normaliseText(text))
    .toLowerCase()
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\s\u200e\u200f,]+/gu, ' ');

const CLOCK =
  /(?<![\d./-])(\d{1,2})(?:\s?[:.h٫]\s?(\d{2}))?\s?(a\.?m\.?|p\.?m\.?|uhr|o'?clock|heures?|horas?|hrs?|h|ص|م)?(?![\d./-])/gu;
const INTRODUCED = /(?:\bat|\bum|\bgegen|\ba las?|\ba|\bas|\bvers|\bpara as|الساعه|الساعة|@)\s*$/u;

/** Minutes of the day that a text may name; an hour by itself counts where something says that it is one. */
function minutesIn(said: string): readonly number[] {
  const found = new Set<number>();
  for (const match of said.matchAll(CLOCK)) {
    const [, hourText = '', minuteText, mark] = match;
    const introduced = INTRODUCED.test(said.slice(0, match.index));
    if (minuteText === undefined && mark === undefined && !introduced) continue;
    const hour = Number(hourText);
    const minute = Number(minuteText ?? 0);
    if (hour > 24 || minute > 59) continue;
    for (const time of readings(hour % 24, minute, halfOf(mark, said))) found.add(time);
  }
  return [...found];
}

function halfOf(mark: string | undefined, said: string): 'am' | 'pm' | null {
  if (mark?.startsWith('a') || mark === 'ص') return 'am';
  if (mark?.startsWith('p') || mark === 'م') return 'pm';
  if (HALVES.pm.test(said)) return 'pm';
  return HALVES.am.test(said) ? 'am' : null;
}

function readings(hour: number, minute: number, half: 'am' | 'pm' | null): readonly number[] {
  const time = hour * 60 + minute;
  if (half === 'pm' && hour < 12) return [time + NOON];
  if (half === 'am') return [hour === 12 ? minute : time];
  return half === null && hour > 0 && hour < EARLIEST_HOUR ? [time + NOON] : [time];
}

/** The days that a text names, among those on offer; null when it names none. */
function dayIn(said: string, slots: readonly Date[], words: SlotWords): ReadonlySet<number> | null {
  const today = dayNumberOf(words.now, words.timeZone);
  const days = [...new Set(slots.map((slot) => dayNumberOf(slot, words.timeZone)))];
  const relative = DAYS_FROM_NOW.find(({ pattern }) => pattern.test(said));
  if (relative) return new Set([today + relative.days]);
  const isNamed = (day: number) => namesOf(day, words).some((name) => hasWord(said, name));
  const named = days.filter(isNamed);
  // "Friday" where none is on offer: not those times then.
  if (named.length === 0 && Array.from({ length: 7 }, (_, ahead) => today + ahead).some(isNamed))
    return new Set();
  const dated = days.filter((day) => isDated(said, day, words));
  // "Tuesday, 24 November": both must hold where both are said.
  const [first, second] = [named, dated].filter((list) => list.length > 0);
  if (first === undefined) return null;
  return new Set(second === undefined ? first : first.filter((day) => second.includes(day)));
}

const dateOf = (day: number) => new Date(day * DAY_MS + DAY_MS / 2);

/** What the weekday of a day is called, in the visitor's language and in English. */
function namesOf(day: number, { language }: SlotWords): readonly string[] {
  return ['long', 'short'].flatMap((weekday) =>
    [language, 'en'].map((locale) =>
      fold(
        new Intl.DateTimeFormat(locale, {
          weekday: weekday as 'long' | 'short',
          timeZone: 'UTC',
        }).format(dateOf(day)),
      ).replace(/\.$/u, ''),
    ),
  );
}

/** A word of its own; the longer ones also without their end, as "sexta" for "sexta-feira". */
function hasWord(said: string, name: string): boolean {
  const word = name.replace(/-feira$/u, '');
  const tokens: readonly string[] = said.match(/[\p{L}]+/gu) ?? [];
  return tokens.some(
    (token) => token === word || token.replace(/^(?:ال|لل)/u, '') === word.replace(/^ال/u, ''),
  );
}

/** "24.11.", "24/11", "11/24", "2026-11-24", "24 November", "Nov 24". */
function isDated(said: string, day: number, { language }: SlotWords): boolean {
  const date = dateOf(day);
  const [of, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const numbers = new RegExp(
    `(?<!\\d)(?:0?${of}[./-]0?${month}|0?${month}[/]0?${of}|\\d{4}-0?${month}-0?${of})(?!\\d)`,
    'u',
  );
  if (numbers.test(said)) return true;
  const months = ['long', 'short'].flatMap((style) =>
    [language, 'en'].map((locale) =>
      fold(
        new Intl.DateTimeFormat(locale, {
          month: style as 'long' | 'short',
          day: 'numeric',
          timeZone: 'UTC',
        })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value ?? '',
      ).replace(/\.$/u, ''),
    ),
  );
  return months.some((name) => {
    if (name === '' || /^\d+$/u.test(name)) return false;
    const beside = `(?:(?<!\\d)0?${of}(?:st|nd|rd|th|\\.|º|er)?(?: de| of)? ${name}(?!\\p{L})|(?<!\\p{L})${name}\\.? 0?${of}(?!\\d|[:h]))`;
    return new RegExp(beside, 'u').test(said);
  });
}

function minuteOf(slot: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(slot);
  const part = (type: 'hour' | 'minute') => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}
