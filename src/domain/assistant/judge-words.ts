import { splitSentences } from '../bot/retrieval/split-sentences';
import { termsOf } from '../bot/retrieval/terms';
import { guessLanguage } from '../nlu/text/language';
import { RULES } from './build-prompt';
import { cleanWords, linksIn } from './clean-words';
import type { GivenPassage, Refusal } from './proposal';
import { namesForeignAddress, namesForeignFigure, promisesWithoutSource } from './sourced-claims';

export interface WordsEvidence {
  /** The passages that the words cite. */
  readonly cited: readonly GivenPassage[];
  /** The visitor's own messages, whose figures may be repeated. */
  readonly visitorWords: readonly string[];
  /** Addresses of the organisation that may be named without a passage. */
  readonly ownLinks: readonly string[];
  readonly canary: string;
}

export type WordsJudgement =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal };

const LONGEST_CHARACTERS = 1_500;
/** So many words in a row that stand in the rules are taken from there. */
const SHINGLE = 6;

const HUMAN =
  /\b(?:i am|i['’]m|this is) (?:actually )?(?:a|an) (?:real |actual |live )?(?:human|person)\b|\bich bin (?:ein(?:e)? )?(?:echte[rs]? )?mensch|\bsoy (?:una persona|un humano)|\bje suis (?:une personne|un humain)|\bsou (?:uma pessoa|um humano)/iu;
const PROMISES_PERSON =
  /\b(?:connecting|transferring|forwarding|handing|passing|putting) (?:you|this|your|it)\b|\b(?:i(?:['’]| wi)ll|let me|we(?:['’]| wi)ll|i can|i have|i['’]ve) (?:now |just |already )?(?:connect|transfer|forward|hand|pass|put|notif|escalat)\w* (?:you|this|your|it|the|our)\b|\b(?:someone|somebody|a (?:colleague|specialist|person|human|representative)|our team|an agent|we) (?:will|is going to|['’]ll) (?:call|contact|write|reach|get in touch|be with|join|e-?mail)|\bverbinde (?:sie|dich)|\bmeldet sich (?:jemand|ein)|\b(?:te|le|lo) (?:paso|conecto|transfiero)|\bje vous (?:mets en relation|transf[eè]re)|\bvou (?:transferir|conectar)/iu;

const RULE_SHINGLES: ReadonlySet<string> = new Set(RULES.flatMap(shingles));

/**
 * Whether a model's words may be said, and as what: cleaned of everything but text and checked against their sources.
 * It judges a beginning like a whole, so that words can be shown while they come.
 */
export function judgeWords(words: string, evidence: WordsEvidence): WordsJudgement {
  const sources = evidence.cited.map(({ title, text }) => `${title}\n${text}`).join('\n');
  if (words.includes(evidence.canary) || shingles(words).some((one) => RULE_SHINGLES.has(one))) {
    return { ok: false, refusal: 'leaks_instructions' };
  }
  const text = cleanWords(words, new Set([...linksIn(sources), ...evidence.ownLinks]));
  const refusal = refusalOf(text, sources, evidence);
  return refusal === null ? { ok: true, text } : { ok: false, refusal };
}

function refusalOf(text: string, sources: string, { visitorWords, ownLinks }: WordsEvidence): Refusal | null {
  const known = [sources, ...visitorWords, ...ownLinks].join('\n');
  if (text === '') return 'empty';
  if (text.length > LONGEST_CHARACTERS) return 'too_long';
  if (HUMAN.test(text)) return 'claims_to_be_human';
  if (PROMISES_PERSON.test(text)) return 'promises_a_person';
  if (namesForeignFigure(text, [sources, ...ownLinks].join('\n'), visitorWords.join('\n'))) {
    return 'figure_without_source';
  }
  if (promisesWithoutSource(text, sources)) return 'promise_without_source';
  if (namesForeignAddress(text, known)) return 'address_without_source';
  return sources !== '' && strays(text, known) ? 'strays_from_source' : null;
}

/** A sentence this long in informative words, of which this share occurs nowhere, speaks of something else. */
const JUDGED_FROM_TERMS = 5;
const LEAST_SHARED = 0.25;

function strays(text: string, known: string): boolean {
  // Across languages words cannot be compared.
  if (guessLanguage(text).language !== guessLanguage(known).language) return false;
  const knownTerms = new Set(termsOf(known).map(({ term }) => term));
  return splitSentences(text).some((sentence) => {
    const terms = [...new Set(termsOf(sentence).map(({ term }) => term))];
    const shared = terms.filter((term) => knownTerms.has(term)).length;
    return terms.length >= JUDGED_FROM_TERMS && shared / terms.length < LEAST_SHARED;
  });
}

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}
