import { roundWait } from '../routing/round-wait';

/**
 * Times as a visitor reads them. Each result is an adverb in the visitor's language that fits the variables
 * `wait`, `opensAt` and `callbackAt` of the templates. Clock times are 24-hour in the given zone.
 */

/** "Shortly" is honest below this many seconds of expected wait (design §2). */
export const SHORTLY_SECONDS = 120;

export const MESSAGE_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ar'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

interface Words {
  readonly shortly: string;
  readonly inMinutes: (minutes: number) => string;
  readonly inHours: (hours: number) => string;
  readonly at: (day: string, time: string) => string;
  readonly by: (day: string, time: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** "Monday" as it stands inside `at` and `by`. */
  readonly weekday: (name: string) => string;
  readonly date: (date: string) => string;
}

const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  en: {
    shortly: 'shortly',
    inMinutes: (n) => `in about ${n} minutes`,
    inHours: (n) => (n === 1 ? 'in about an hour' : `in about ${n} hours`),
    at: (day, time) => `${day} at ${time}`,
    by: (day, time) => `by ${day.replace(/^on /, '')} at ${time}`,
    today: 'today',
    tomorrow: 'tomorrow',
    weekday: (name) => `on ${name}`,
    date: (date) => `on ${date}`,
  },
  de: {
    shortly: 'in Kürze',
    inMinutes: (n) => `in etwa ${n} Minuten`,
    inHours: (n) => (n === 1 ? 'in etwa einer Stunde' : `in etwa ${n} Stunden`),
    at: (day, time) => `${day} um ${time} Uhr`,
    by: (day, time) => `bis ${day.replace(/^am (?=\p{Lu})/u, '').replace(/^am /, 'zum ')} um ${time} Uhr`,
    today: 'heute',
    tomorrow: 'morgen',
    weekday: (name) => `am ${name}`,
    date: (date) => `am ${date}`,
  },
  es: {
    shortly: 'en breve',
    inMinutes: (n) => `en unos ${n} minutos`,
    inHours: (n) => (n === 1 ? 'en aproximadamente una hora' : `en unas ${n} horas`),
    at: (day, time) => `${day} a las ${time}`,
    by: (day, time) => `${day} antes de las ${time}`,
    today: 'hoy',
    tomorrow: 'mañana',
    weekday: (name) => `el ${name}`,
    date: (date) => `el ${date}`,
  },
  fr: {
    shortly: 'dans un instant',
    inMinutes: (n) => `dans environ ${n} minutes`,
    inHours: (n) => (n === 1 ? 'dans environ une heure' : `dans environ ${n} heures`),
    at: (day, time) => `${day} à ${time}`,
    by: (day, time) => `${day} avant ${time}`,
    today: 'aujourd’hui',
    tomorrow: 'demain',
    weekday: (name) => name,
    date: (date) => `le ${date}`,
  },
  pt: {
    shortly: 'em breve',
    inMinutes: (n) => `em cerca de ${n} minutos`,
    inHours: (n) => (n === 1 ? 'em cerca de uma hora' : `em cerca de ${n} horas`),
    at: (day, time) => `${day} às ${time}`,
    by: (day, time) => `${day} até às ${time}`,
    today: 'hoje',
    tomorrow: 'amanhã',
    weekday: (name) => `${name.endsWith('feira') ? 'na' : 'no'} ${name}`,
    date: (date) => `em ${date}`,
  },
  ar: {
    shortly: 'بعد قليل',
    inMinutes: (n) => `خلال حوالي ${arabicCount(n, 'دقيقة', 'دقيقتين', 'دقائق')}`,
    inHours: (n) => `خلال حوالي ${arabicCount(n, 'ساعة', 'ساعتين', 'ساعات')}`,
    at: (day, time) => `${day} الساعة ${time}`,
    by: (day, time) => `${day} قبل الساعة ${time}`,
    today: 'اليوم',
    tomorrow: 'غدًا',
    weekday: (name) => `يوم ${name}`,
    date: (date) => `يوم ${date}`,
  },
};

/** Arabic counts one, two, three to ten and more in different forms. */
function arabicCount(n: number, one: string, two: string, few: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  return n <= 10 ? `${n} ${few}` : `${n} ${one}`;
}

/**
 * The expected wait, "shortly" or "in about 5 minutes"; null when it is not known, so that the template
 * leaves the promise out. Minutes are rounded up to steps of one, five from ten minutes, and to hours.
 *
 * @param seconds expected wait in seconds, or null when nobody could come
 */
export function waitInWords(seconds: number | null, language: string): string | null {
  if (seconds === null || !Number.isFinite(seconds)) return null;
  const words = wordsFor(language);
  if (seconds < SHORTLY_SECONDS) return words.shortly;
  const { amount, unit } = roundWait(seconds);
  return unit === 'minute' ? words.inMinutes(amount) : words.inHours(amount);
}

/** A point in time: "today at 14:00", "on Monday at 09:00", "on 12 March at 09:00". */
export function timeInWords(at: Date, now: Date, timeZone: string, language: string): string {
  const words = wordsFor(language);
  return words.at(dayInWords(at, now, timeZone, language), clockTime(at, timeZone));
}

/** A deadline: "by today at 14:00", "by Monday at 10:00". */
export function deadlineInWords(at: Date, now: Date, timeZone: string, language: string): string {
  const words = wordsFor(language);
  return words.by(dayInWords(at, now, timeZone, language), clockTime(at, timeZone));
}

/** The language of our own words for a BCP 47 tag; English when we have none. */
export function messageLanguage(tag: string): MessageLanguage {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return MESSAGE_LANGUAGES.find((language) => language === primary) ?? 'en';
}

function wordsFor(language: string): Words {
  return WORDS[messageLanguage(language)];
}

function dayInWords(at: Date, now: Date, timeZone: string, language: string): string {
  const words = wordsFor(language);
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  // Latin digits and the Gregorian calendar in every language, so that times match the ones on the page.
  const locale = `${messageLanguage(language) === 'en' ? 'en-GB' : messageLanguage(language)}-u-nu-latn-ca-gregory`;
  if (days > 1 && days < 7) {
    return words.weekday(new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(at));
  }
  return words.date(new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone }).format(at));
}

function clockTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
}

/** Days since the epoch of the local date in the zone. */
function dayNumber(at: Date, timeZone: string): number {
  const local = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  return Date.parse(`${local.format(at)}T00:00:00Z`) / 86_400_000;
}
