import type { ExtractOptions } from '../types';
import type { Candidate, FieldInput } from './field-input';
import { DIGITS, NUMBER_WORDS } from './numbers';
import {
  daysOf,
  daysToDate,
  daysToEndOfPeriod,
  daysToQuarter,
  MONTH_NAMES,
  monthNumber,
} from './timeline-days';

type Today = ExtractOptions['today'];

interface Reader {
  pattern: RegExp;
  days: (match: RegExpMatchArray, today: Today) => number | null;
  /** These words are about buying or starting even without another cue. */
  speaksForItself?: boolean;
}

const COUNT = `(?:${DIGITS}|${NUMBER_WORDS}|a|an)`;
const UNIT =
  'days?|weeks?|months?|quarters?|years?|tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|días?|semanas?|mes(?:es)?|trimestres?|años?|jours?|semaines?|mois|ans?|années?|dias?|mês|anos?|أيام|يوم|أسابيع|أسبوع|أشهر|شهر|شهور|سنة';
const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';

function reader(pattern: string, days: Reader['days'], speaksForItself = false): Reader {
  return { pattern: new RegExp(`${B}(?:${pattern})${E}`, 'giu'), days, speaksForItself };
}

const fullYear = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);

const READERS: readonly Reader[] = [
  reader(
    'asap|as soon as possible|immediately|right away|straight away|urgently|sofort|so schnell wie möglich|schnellstmöglich|lo antes posible|cuanto antes|de inmediato|dès que possible|au plus vite|tout de suite|o mais rápido possível|o quanto antes|imediatamente|في أقرب وقت|فورا',
    () => 0,
  ),
  reader(
    "no rush|no hurry|no timeline|no deadline|not in a hurry|just (?:exploring|researching|looking|browsing)|someday|keine eile|sin prisa|pas pressés?|rien d'urgent|sem pressa",
    () => null,
    true,
  ),
  reader(
    `(?:in|within|inside|over the next|in the next|innerhalb von|binnen|en|dentro de|dans|em|خلال|بعد)\\s(?:about |around |the next |roughly |ca\\. |unos |environ |cerca de )?(${COUNT})(?:\\s?(?:-|to|or|bis|a|à|ou)\\s?(${COUNT}))?\\s?(${UNIT})`,
    ([, low = '', high, unit = '']) => daysOf(low, high, unit),
  ),
  reader(
    `(?:this|by the end of (?:this|the)|end of (?:this|the)?|before the end of the|diese[nrs]?|ende (?:des|der|dieses)|este|esta|fin de(?:l)?|ce|cette|fin|fim d[oae]|هذا)\\s?(${UNIT})`,
    ([, unit = ''], today) => daysToEndOfPeriod(today, unit, 0),
  ),
  reader(
    `(?:early |late |sometime |the )?(?:next|coming|nächste[nrs]?|kommende[nrs]?|(?:la |el )?pr[oó]xim[oa]|(?:no |na )?pr[oó]xim[oa]|القادم)\\s(${UNIT})|(?:le |la )?(semaine|mois|année|trimestre)\\s(?:prochaine?|suivante?)|(?:el |la )?(semana|mes|año|trimestre)\\s(?:que viene)`,
    ([, unit, french, spanish], today) => daysToEndOfPeriod(today, unit ?? french ?? spanish ?? '', 1),
  ),
  reader('today|heute|hoy|aujourd.hui|hoje|اليوم', () => 0),
  reader('tomorrow|morgen|mañana|demain|amanhã|غدا', () => 1),
  reader(
    '(?:by |in |before |during |until |for )?(?:the end of |end of |early |late |mid )?Q([1-4])(?:[ /]?(?:of )?(20\\d\\d|\\d\\d))?',
    ([, quarter, year], today) => daysToQuarter(today, Number(quarter), fullYear(year)),
  ),
  reader('(?:by |on |before |until )?(20\\d\\d)-(\\d\\d)-(\\d\\d)', ([, year, month, day], today) =>
    daysToDate(today, { year: Number(year), month: Number(month), day: Number(day) }),
  ),
  reader(
    '(?:by |on |before |until |bis |am |antes del |le |até )?(?:the )?(?:zum )?(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d|\\d\\d)',
    ([, day, month, year], today) =>
      daysToDate(today, { year: fullYear(year), month: Number(month), day: Number(day) }),
  ),
  reader(
    `(?:by |on |before |until |bis |am |antes del |el |le |até )?(?:the |zum )?(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of |de )?(${MONTH_NAMES})\\.?(?:,?\\s(20\\d\\d))?`,
    ([, day, name = '', year], today) =>
      daysToDate(today, { year: fullYear(year), month: monthNumber(name) ?? 0, day: Number(day) }),
  ),
  reader(
    `(?:by |on |before |until )?(${MONTH_NAMES})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(20\\d\\d))?`,
    ([, name = '', day, year], today) =>
      daysToDate(today, { year: fullYear(year), month: monthNumber(name) ?? 0, day: Number(day) }),
  ),
  reader(
    `(?:by|in|before|during|until|from|starting|around|end of|early|late|mid|for|bis|im|ende|anfang|en|para|antes de|fin|début|em|até|final de|في)\\s(?:the end of |end of |early |late |mid |next |ende |finales de |fin |o final de )?(${MONTH_NAMES})\\.?(?:\\s(20\\d\\d))?`,
    ([, name = '', year], today) =>
      daysToDate(today, { year: fullYear(year), month: monthNumber(name) ?? 0, day: null }),
  ),
];
/** A bare answer to "when?": "two months", "March". */
const BARE: readonly Reader[] = [
  reader(
    `(${COUNT})(?:\\s?(?:-|to|or|bis|a|à)\\s?(${COUNT}))?\\s?(${UNIT})`,
    ([, low = '', high, unit = '']) => daysOf(low, high, unit),
  ),
  reader(`(${MONTH_NAMES})(?:\\s(20\\d\\d))?`, ([, name = '', year], today) =>
    daysToDate(today, { year: fullYear(year), month: monthNumber(name) ?? 0, day: null }),
  ),
];

const CUE =
  /\b(?:start\w*|launch\w*|go(?:ing)? live|be live|buy\w*|purchas\w*|implement\w*|roll(?:ing)?[- ]?out|rollout|decid\w*|decision|need (?:it|this|to|a|something|the)|need\w* (?:it|this)?|looking to|plan\w*|switch\w*|migrat\w*|timeline|time ?frame|deadline|up and running|deploy\w*|sign\w*|in place|want (?:it|this|to)|project|starten|einführen|loslegen|brauchen|kaufen|umsteigen|planen|empezar|comenzar|comprar|implementar|necesit\w*|lanzar|commencer|démarrer|acheter|besoin|lancer|mettre en place|começar|implantar|precis\w*|lançar)\b|نبدأ|نحتاج|نريد/iu;
/** Dates of meetings, orders and the past are not when they want to buy. */
const OTHER_DATE =
  /\b(?:demo|call me|meeting|meet|appointment|book a|schedule|webinar|speak|talk|chat|delivered|delivery|shipped|ordered|arrive\w*|refund\w*|ago|last|since|yesterday|cancel\w*|charged|invoice|help|agent|human|born|termin|gestern|letzte\w*|cita|reunión|ayer|rendez-vous|hier|reunião|ontem)\b/iu;
const SENTENCE_END = /[.!?\n](?:\s|$)/u;

function sentenceAround(text: string, start: number, end: number): string {
  return `${text.slice(0, start).split(SENTENCE_END).at(-1) ?? ''}${text.slice(start, end)}${text.slice(end).split(SENTENCE_END)[0] ?? ''}`;
}

function readWith(reader: Reader, { text, options }: FieldInput, asked: boolean): Candidate<'timeline'>[] {
  const found: Candidate<'timeline'>[] = [];
  for (const match of text.matchAll(reader.pattern)) {
    const written = match[0];
    const end = match.index + written.length;
    const sentence = sentenceAround(text, match.index, end);
    if (!asked && OTHER_DATE.test(sentence)) continue;
    if (!asked && reader.speaksForItself !== true && !CUE.test(sentence)) continue;
    const withinDays = reader.days(match, options.today);
    found.push({
      value: { text: written, withinDays },
      confidence: asked ? 0.92 : 0.8,
      span: { start: match.index, end },
    });
  }
  return found;
}

/** When the visitor wants to start or buy. */
export function readTimelines(input: FieldInput): Candidate<'timeline'>[] {
  const asked = input.options.asked === 'timeline';
  const found = READERS.flatMap((reader) => readWith(reader, input, asked));
  if (found.length > 0 || !asked) return withoutNested(found);
  return withoutNested(BARE.flatMap((reader) => readWith(reader, input, asked)));
}

/** "by March 15" also reads as "by March": the longest stretch wins. */
function withoutNested(candidates: Candidate<'timeline'>[]): Candidate<'timeline'>[] {
  return candidates.filter(
    ({ span }, index) =>
      !candidates.some(
        (other, otherIndex) =>
          otherIndex !== index &&
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          (other.span.end - other.span.start > span.end - span.start || otherIndex < index),
      ),
  );
}
