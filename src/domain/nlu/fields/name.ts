import type { Candidate, FieldInput } from './field-input';
import { spanOf } from './field-input';
import { GIVEN_NAMES, NOT_NAMES, PLACES, SURNAMES_AFTER_FROM } from './word-lists';

const WORD = "[\\p{L}\\p{M}]+(?:['-][\\p{L}\\p{M}]+)*\\.?";
const SEQUENCE = `(${WORD}(?:[ ]${WORD}){0,4})`;
const B = '(?<![\\p{L}\\p{N}@.])';

/** "My name is": whatever follows is a name, in any case. */
const CERTAIN = new RegExp(
  `${B}(?:my (?:full |first |last )?name(?:'s| is|:| =)|my names|(?:full |first )?(?<!\\bset )name\\s?[:=]|the name(?:'s| is)|call me|you can call me|i go by|i am called|i'm called|ich hei(?:ß|ss)e|mein name ist|mein name:|me llamo|mi nombre es|nombre:|je m'appelle|mon nom est|nom:|meu nome é|meu nome e|me chamo|nome:|اسمي)\\s*${SEQUENCE}`,
  'giu',
);
/** "I'm …", "this is …": a name only when it looks like one. */
const LIKELY = new RegExp(
  `${B}(?:i am|i'm|im|this is|it's|its|it is|here is|hier ist|hier spricht|ich bin(?: der| die)?|soy|le habla|je suis|ici|c'est|sou(?: o| a)?|aqui é(?: o| a)?|انا|أنا|معك)\\s+${SEQUENCE}`,
  'giu',
);
/** "Jane here", "Jane Doe from Acme here". */
const HERE = new RegExp(
  `(?:^|[.!,\\n]\\s*|\\b(?:hi|hello|hey),?\\s)(${WORD}(?:[ ]${WORD})?)\\s(?:here|speaking|hier|de este lado)(?![\\p{L}])`,
  'giu',
);
/** "Thanks, Jane" and "Best regards\nJane Doe" at the very end. */
const SIGNED =
  /(?:regards|cheers|sincerely|best wishes|best|grüße|grüßen|gruß|saludos|cordialement|atenciosamente|abraços|thanks|thank you|danke|gracias|merci|obrigad[oa])\s*[,!.]?\s*\n?\s*[-–]?\s*(\p{Lu}[\p{L}\p{M}'-]+(?:[ ]\p{Lu}[\p{L}\p{M}'-]+){0,2})\s*\.?\s*$/u;
/** After these words stands whatever was asked for. */
const IT_IS = /^(?:its|it's|it is|c'est)/iu;
const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|do|la|le|bin|ibn|al|el|ben|ten|ter|zu|zur|mc|st\.?)$/iu;
const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|madam|herr|frau|señor|señora|sr|sra|monsieur|madame|mme|dom|dona)\.?$/iu;
const INTRODUCES =
  /^\s*(?:,|from\b|at\b|with\b|of\b|here\b|and\b|i\b|i'm\b|we\b|my\b|looking\b|calling\b|writing\b|\(|-|\.|!|$|\n|von\b|aus\b|bei\b|de\b|del\b|du\b|da\b|do\b|chez\b|من\b|\p{Extended_Pictographic})/iu;
const ENDS_NAME =
  /^(?:from|at|with|of|here|and|my|i|i'm|im|but|by|or|email|phone|und|von|aus|bei|meine?|y|mi|de|et|mon|ma|e|meu|minha|speaking|working|who|the|we|is|looking|calling|writing|reach|can|ich|yo|je|eu|tengo|habe|have|want|need|for|in|on|so|please|thanks|by|this|du|from:|chez|da|do|na|no|soy|from,|من|و|أريد|اريد)$/iu;
const NEVER = /^$/u;
/** "Soy María de Globex": these particles then introduce the company. */
const FROM = /^(?:de|del|von|da|do|du)$/iu;
const MOST_WORDS = 4;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word);
}

/** Cuts a run of words where the name ends: at a function word, or at lower case after a capitalised start. */
function trimName(sequence: string, mayMeanFrom: RegExp = NEVER): string[] {
  const words = sequence.split(' ').filter((word) => word !== '');
  while (words.length > 0 && TITLES.test(words[0] ?? '')) words.shift();
  const kept: string[] = [];
  const capitalised = isCapitalised(words[0] ?? '');
  for (const [index, word] of words.entries()) {
    const next = words.slice(index + 1).find((later) => !PARTICLES.test(later)) ?? '';
    const joins = index > 0 && PARTICLES.test(word) && next !== '' && (!capitalised || isCapitalised(next));
    const from = mayMeanFrom.test(word) && !SURNAMES_AFTER_FROM.has(next.toLowerCase());
    if (joins && !from && !PLACES.has(next.toLowerCase())) kept.push(word);
    else if (ENDS_NAME.test(word) || (index > 0 && NOT_NAMES.has(word.toLowerCase()))) break;
    else if (capitalised && !isCapitalised(word)) break;
    else kept.push(word);
    if (kept.length === MOST_WORDS || (word.endsWith('.') && word.length > 3)) break;
  }
  while (kept.length > 0 && PARTICLES.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function inTitleCase(words: readonly string[]): string {
  const joined = words
    .join(' ')
    .replace(/\.$/u, (dot) => (/(?:^|\s)\p{Lu}\.$/u.test(words.join(' ')) ? dot : ''));
  const oneCase = joined === joined.toLowerCase() || (joined === joined.toUpperCase() && joined.length > 2);
  if (!oneCase) return joined;
  return joined
    .split(' ')
    .map((word) =>
      PARTICLES.test(word)
        ? word.toLowerCase()
        : word.toLowerCase().replace(/(?:^|[-'])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return (
    NOT_NAMES.has(lower) ||
    PLACES.has(lower) ||
    (lower.length > 4 && /(?:ing|tion|ment)$/u.test(lower) && !GIVEN_NAMES.has(lower))
  );
}

function looksLikeName(words: readonly string[], following: string, shouting: boolean): boolean {
  const [first = ''] = words;
  if (first === '' || isOrdinaryWord(first)) return false;
  const known = GIVEN_NAMES.has(first.toLowerCase());
  if (!INTRODUCES.test(following)) return false;
  if (isCapitalised(first) && !shouting)
    return words.every((word) => PARTICLES.test(word) || !isOrdinaryWord(word));
  return known;
}

function candidateFrom(
  match: RegExpMatchArray,
  words: readonly string[],
  confidence: number,
): Candidate<'name'> {
  const written = words.join(' ');
  const value = inTitleCase(words);
  const span = spanOf(match, written);
  return {
    value,
    confidence,
    span: {
      start: span.start,
      end: span.start + written.replace(/\.$/u, (dot) => (value.endsWith('.') ? dot : '')).length,
    },
  };
}

/** The visitor's own name, stated, introduced or signed. "I'm interested" and "this is urgent" are no names. */
export function readNames({ text, options }: FieldInput): Candidate<'name'>[] {
  const shouting = text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
  const found: Candidate<'name'>[] = [];
  for (const match of text.matchAll(CERTAIN)) {
    const words = trimName(match[1] ?? '');
    const callMe = /call me/iu.test(match[0]);
    if (words.length === 0 || isOrdinaryWord(words[0] ?? '')) continue;
    if (callMe && !isCapitalised(words[0] ?? '') && !GIVEN_NAMES.has((words[0] ?? '').toLowerCase()))
      continue;
    found.push(candidateFrom(match, words, 0.96));
  }
  if (found.length > 0) return found;
  for (const match of [...text.matchAll(LIKELY), ...text.matchAll(HERE)]) {
    const aboutSomethingElse =
      options.asked !== undefined && options.asked !== 'name' && IT_IS.test(match[0]);
    if (aboutSomethingElse) continue;
    const words = trimName(match[1] ?? '', FROM);
    const end =
      (match.index ?? 0) +
      match[0].indexOf(match[1] ?? '') +
      (match[1] ?? '').indexOf(words.join(' ')) +
      words.join(' ').length;
    if (looksLikeName(words, text.slice(end), shouting)) found.push(candidateFrom(match, words, 0.85));
  }
  const signed = SIGNED.exec(text);
  if (found.length === 0 && signed !== null) {
    const words = trimName(signed[1] ?? '');
    if (looksLikeName(words, '', shouting)) found.push(candidateFrom(signed, words, 0.8));
  }
  return found;
}

/** A bare answer to "what is your name?": one to four words that could be one. */
export function readBareName(answer: string): { value: string; written: string } | null {
  const words = trimName(answer.trim().replace(/[.!,]+$/u, ''));
  if (words.length === 0 || words.join(' ') !== answer.trim().replace(/[.!,]+$/u, '')) return null;
  if (words.some((word) => isOrdinaryWord(word) && !PARTICLES.test(word))) return null;
  return { value: inTitleCase(words), written: words.join(' ') };
}
