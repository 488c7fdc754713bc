import { splitSentences } from '../retrieval/split-sentences';
import { looksLikeQuestion } from '../understanding/questions-in';

/** What the visitor wants the product for, in their own words. No other field can be read so freely. */

const LONGEST_USE_CASE = 300;
const FEWEST_WORDS = 4;

/** "We need to…", "looking for a…": the beginning of a sentence that says what somebody is after. */
const STATES_A_NEED = new RegExp(
  [
    "\\b(?:we|i)(?: really| also| currently)? (?:need|want|would like|'d like|have to|must|hope|plan|are planning|try|wish)(?: to| a| an| something| some| software| help with)",
    "\\b(?:we|i)(?:'re|'m| are| am)? (?:looking for|looking to|searching for|trying to|struggling (?:with|to)|interested in|evaluating|thinking of|planning to)",
    '\\b(?:looking|searching) for (?:a|an|some)',
    '\\bour (?:problem|challenge|goal|aim|use case) is',
    'we (?:keep|always) (?:losing|running|shipping|making)',
    '\\bwir (?:brauchen|suchen|möchten|wollen|benötigen|planen)',
    '\\bich (?:brauche|suche|möchte|will|benötige)',
    '\\b(?:necesitamos|necesito|buscamos|busco|queremos|quiero)',
    '\\b(?:nous (?:cherchons|avons besoin|voulons|souhaitons)|je (?:cherche|voudrais|souhaite)|on cherche)',
    '\\b(?:precisamos|preciso|procuramos|procuro|queremos|quero|gostaríamos)',
    '(?:نحتاج|احتاج|أحتاج|نبحث عن|ابحث عن|أبحث عن|نريد|اريد|أريد)',
  ].join('|'),
  'iu',
);

/** Needs that are not about the product: to talk to someone, to know a price, to start or to cancel. */
const NOT_A_USE_CASE =
  /\b(?:(?:to|we|i|a|an) (?:start|begin|go live|decide|buy|sign|order|meet|schedule|book|see|try|test|think|wait|leave)\b|talk|speak|chat|call|person|human|someone|somebody|anyone|anybody|agent|representative|help me|know (?:how|what|if|whether|about|the)|complain|report a|ask|a demo|demo|quote|price|pricing|cancel|refund|invoice|trial|more info|information|mitarbeiter|mensch|sprechen|kündigen|hablar|persona|parler|personne|falar|pessoa|atendente)\b|شخص|موظف/iu;

/**
 * The sentence that says what the visitor wants to use the product for, when they say it unasked.
 *
 * @returns at most 300 characters of their own words, or null
 */
export function readUseCase(text: string): string | null {
  for (const sentence of splitSentences(text.replace(/[\u2018\u2019]/g, "'"))) {
    if (/[?؟]/u.test(sentence)) continue;
    // From where the need is stated: what comes before is a greeting or who they are.
    const need = sentence.slice(STATES_A_NEED.exec(sentence)?.index ?? sentence.length);
    if (wordCount(need) >= FEWEST_WORDS && !NOT_A_USE_CASE.test(need)) return cut(need);
  }
  return null;
}

/** The answer to the question what it is for: the whole message, unless it asks something itself. */
export function readUseCaseAnswer(text: string): string | null {
  const answer = text.trim();
  return looksLikeQuestion(answer) || wordCount(answer) < 2 ? null : cut(answer);
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function cut(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= LONGEST_USE_CASE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_USE_CASE - 1).join('')}…`;
}
