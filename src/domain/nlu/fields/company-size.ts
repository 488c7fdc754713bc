import type { HeadcountRange } from '../types';
import type { Candidate, FieldInput } from './field-input';
import { DIGITS, multiplierOf, NUMBER_WORDS, parseNumber } from './numbers';

const COUNT = `(?:${DIGITS}|${NUMBER_WORDS})`;
const FACTOR = '(?:\\s?(k|thousand|tausend|mil|mille|hundred))?';
const PEOPLE =
  'employees?|staff(?: members)?|people|persons?|folks|team members|headcount|fte|ftes|colleagues|workers|mitarbeite(?:r|rn|rinnen|nde[n]?)|leute|personen|beschäftigte|angestellte|empleados|trabajadores|personas|employés|salariés|collaborateurs|personnes|funcionários|funcionarios|colaboradores|pessoas|موظف(?:ا|ين)?|شخص';
/** Words that already mean the people who work there. */
const STAFF =
  /employees?|staff|fte|headcount|workers|mitarbeite|beschäftigte|angestellte|empleados|trabajadores|employés|salariés|collaborateurs|funcion[aá]rios|colaboradores|team members|موظف/iu;
const ABOUT_THEM =
  /\b(?:we|we're|we are|our|us|i have|i employ|company|business|startup|start-up|firm|team|office|organisation|organization|wir|unser\S*|firma|unternehmen|somos|nuestr\S*|empresa|tenemos|nous|notre|entreprise|somos|nossa|temos|equipe|équipe|equipo)\b|نحن|لدينا|شركة/iu;
const NOT_STAFF =
  /\b(?:invite|join|attend|meeting|call|training|visitors|demo|table|bookings?|per|reservation|how many|do you have|does your|up to how|your)\b/iu;

const RANGED = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,])(?:(more than|over|at least|above|über|mehr als|más de|plus de|mais de|\\+|>)\\s?|(less than|fewer than|under|below|up to|unter|weniger als|menos de|moins de|<)\\s?)?(${COUNT})${FACTOR}(?:\\s?(?:-|to|bis|a|à|and|or)\\s?(${COUNT})${FACTOR})?(\\s?\\+|ish)?(?:\\s|-)?(?:full-time |active |total )?(?:strong )?(${PEOPLE})?(?![\\p{L}\\p{N}%@])`,
  'giu',
);
const TEAM_OF =
  /(?:team|company|business|startup|group|firm|staff|organisation|organization|equipo|équipe|equipe|empresa|entreprise)\s(?:of|de|mit|with)\s(?:about|around|roughly|approximately|some|unos|environ|cerca de)?\s?$/iu;
const ALONE =
  /\b(?:just me|only me|it's just myself|just myself|solo founder|solopreneur|one[- ]man (?:band|show|company)|one[- ]person (?:company|business|shop)|i work alone|i'm alone|i am alone|i'm a freelancer|i am a freelancer|self[- ]employed|nur ich|solo yo|juste moi|só eu)\b/iu;
const OTHER_UNIT =
  /^\s?(?:users?|seats?|licen[cs]es?|agents?|customers|clients|leads|days?|weeks?|months?|years?|hours?|minutes|%|percent|euros?|dollars?|usd|eur|gbp|pounds|k\b|nutzer|kunden|tage|wochen|monate|usuarios|días|semanas|meses|jours|semaines|mois|dias|am\b|pm\b|\/)/iu;

/** "What if we were 200 employees?" and "our customer has 4,000 employees" tell nothing of their own size. */
const NOT_THEIRS =
  /\b(?:what if|if (?:we|i)|suppose|supposing|imagine|assuming|(?:our|my|your|the|a|their|this|that|one of (?:our|my)) (?:\p{L}+ )?(?:customers?|clients?|competitors?|partners?|suppliers?|vendors?|friends?|previous company|former employer)|unsere? kund(?:e|in|en)|falls wir|wenn wir|nuestros? clientes?|notre client|nosso cliente|they(?:'re| are| have| employ))(?![\p{L}])[^.!?;]*$/iu;

/** "40 people at Vandelay": their company's, when a name follows. */
const AT_COMPANY = /^(?: of us)?(?: here)? (?:at|bei|chez) (?:our |the )?\p{Lu}/u;
const WE_ARE =
  /\b(?:we're|we are|wir sind|somos|nous sommes)\s(?:about|around|roughly|etwa|unos|environ)?\s?$/iu;
const THERE_ARE = /\bthere(?:'re| are|'s| is| were)\s(?:about|around|roughly|some|over|only|now)?\s?$/iu;
const HERE = /^\s(?:here|in (?:our|the) (?:company|office|team|firm|business))\b/iu;
/** "2017", "about 2000 now": nothing that a year could belong to, as in "my sedan is a 2017". */
const SAYS_ONLY_A_NUMBER =
  /^[\s,.!~≈]*(?:(?:well|yes|ok|oh|it's|that's|i think|i guess|maybe|probably|we|we're|we are|we have|there are|are|have|just|nearly|almost|about|around|roughly|approximately|approx\.?|ca\.?|circa|some|over|under|more than|less than|up to|at least|wir sind|wir haben|etwa|ungefähr|rund|somos|unos|nous sommes|environ|cerca de)[\s,]+)*\d[\d.,\s]*\+?(?:[\s,]*(?:or so|now|currently|in total|at the moment|of us))*[\s.!]*$/iu;

/** A bare 1900–2099, which more often is a year. */
function isYear([, moreThan, lessThan, low = '', factor, high]: RegExpMatchArray): boolean {
  const isRange =
    moreThan !== undefined || lessThan !== undefined || factor !== undefined || high !== undefined;
  return !isRange && /^(?:19|20)\d\d$/u.test(low);
}

function rangeOf(match: RegExpMatchArray): HeadcountRange | null {
  const [, moreThan, lessThan, low = '', lowFactor, high, highFactor, suffix] = match;
  const from = parseNumber(low);
  if (from === null) return null;
  const min = Math.round(from * multiplierOf(lowFactor ?? (high === undefined ? undefined : highFactor)));
  const to = high === undefined ? null : parseNumber(high);
  if (to !== null) return { min, max: Math.round(to * multiplierOf(highFactor)) };
  if (moreThan !== undefined || suffix?.trim() === '+') return { min, max: null };
  if (lessThan !== undefined) return { min: 1, max: min };
  return { min, max: min };
}

function isHeadcount(text: string, match: RegExpMatchArray, asked: boolean): boolean {
  const start = match.index ?? 0;
  const people = match[8];
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(start + match[0].length);
  if (OTHER_UNIT.test(after)) return false;
  if (!asked && NOT_THEIRS.test(before)) return false;
  if (people === undefined && isYear(match) && !SAYS_ONLY_A_NUMBER.test(text)) return false;
  if (TEAM_OF.test(before) && !NOT_STAFF.test(before)) return true;
  if (people !== undefined && NOT_STAFF.test(before)) return false;
  if (people !== undefined && (AT_COMPANY.test(after) || (THERE_ARE.test(before) && HERE.test(after))))
    return true;
  if (WE_ARE.test(before) && AT_COMPANY.test(after)) return true;
  if (people !== undefined && STAFF.test(people))
    return asked || ABOUT_THEM.test(text) || text.trim().length < 40;
  if (people !== undefined && (asked || ABOUT_THEM.test(`${before}${after.slice(0, 25)}`))) return true;
  return asked && people === undefined;
}

/** How many people work at the visitor's company. */
export function readCompanySizes({ text, options }: FieldInput): Candidate<'companySize'>[] {
  const asked = options.asked === 'companySize';
  const found: Candidate<'companySize'>[] = [];
  for (const match of text.matchAll(RANGED)) {
    const range = rangeOf(match);
    if (range === null || range.min < 1 || range.min > 5_000_000) continue;
    if (range.max !== null && range.max < range.min) continue;
    if (!isHeadcount(text, match, asked)) continue;
    const written = match[0].trimEnd();
    const span = { start: match.index, end: match.index + written.length };
    found.push({ value: range, confidence: match[8] === undefined && !asked ? 0.85 : 0.92, span });
  }
  const alone = ALONE.exec(text);
  if (found.length === 0 && alone !== null) {
    const span = { start: alone.index, end: alone.index + alone[0].length };
    found.push({ value: { min: 1, max: 1 }, confidence: asked ? 0.9 : 0.75, span });
  }
  return found;
}
