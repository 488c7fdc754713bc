import type { LocalisedText } from './types';

/** How an organisation sounds: applied to everything the bot and the system say, a hint to agents. */

export const TONES = ['friendly', 'neutral', 'formal'] as const;
export type Tone = (typeof TONES)[number];

export interface AvoidedPhrase {
  readonly phrase: string;
  /** What to say in its place; null when it should simply not be said. */
  readonly instead: string | null;
}

export interface BrandVoice {
  readonly botName: string;
  readonly tone: Tone;
  /** Said first, in place of the policy's greeting; null to keep that. */
  readonly greeting: LocalisedText | null;
  /** Written exactly like this wherever they occur: product names, set terms. */
  readonly phrasesToUse: readonly string[];
  readonly phrasesToAvoid: readonly AvoidedPhrase[];
}

export const DEFAULT_BRAND_VOICE: BrandVoice = {
  botName: 'Baton',
  tone: 'friendly',
  greeting: null,
  phrasesToUse: [],
  phrasesToAvoid: [],
};

const EMOJI =
  /[ \t]*(?:\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic}|\p{Emoji_Modifier})*)+/gu;

/** Links, addresses and template tokens are never reworded. */
const UNTOUCHABLE = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\{\{.*?\}\}|\[\[|\]\]/g;

/** English only: the other languages of the templates have no contractions to spell out. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(c)an['’]t\b/gi, '$1annot'],
  [/\b(w)on['’]t\b/gi, '$1ill not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]t\b/gi, '$1 not'],
  [/\b(I)['’]m\b/g, '$1 am'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\b(I|you|we|they)['’]ve\b/gi, '$1 have'],
  [/\b(I|you|we|they|he|she|it|that)['’]ll\b/gi, '$1 will'],
  [/\b(I|you|we|they)['’]d (like|rather|be)\b/gi, '$1 would $2'],
  [/\b(it|that|there|here|what)['’]s\b(?! (?:been|got|gone|had|taken)\b)/gi, '$1 is'],
  [/\b(l)et['’]s\b/gi, '$1et us'],
];

/**
 * Rewords a text in the organisation's voice: avoided phrases are replaced or left out, set terms get their
 * spelling, and the tone decides on emoji, exclamation marks and contractions. Applying it twice changes
 * nothing more. Links, e-mail addresses and `{{variables}}` stay as they are.
 */
export function applyBrandVoice(text: string, voice: BrandVoice): string {
  return betweenUntouchables(text, (plain) => inTone(withPhrases(plain, voice), voice.tone));
}

/** A gentle hint for an agent's draft; offsets are UTF-16 units, end exclusive. */
export interface DraftHint {
  readonly kind: 'avoid' | 'spelling' | 'tone';
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** What to write instead; null when the words should just go. */
  readonly suggestion: string | null;
  readonly sentence: string;
}

/** Where an agent's draft departs from the organisation's voice, in the order of the text. */
export function hintsForDraft(text: string, voice: BrandVoice): readonly DraftHint[] {
  const hints: DraftHint[] = [];
  const add = (kind: DraftHint['kind'], pattern: RegExp, suggestion: string | null, sentence: string) => {
    for (const match of maskUntouchables(text).matchAll(pattern)) {
      const found = match[0].trim();
      const start = match.index + match[0].indexOf(found);
      if (found === suggestion || found === '') continue;
      hints.push({ kind, start, end: start + found.length, found, suggestion, sentence });
    }
  };
  for (const { phrase, instead } of voice.phrasesToAvoid) {
    const better = instead === null ? 'we leave it out' : `we say “${instead}”`;
    add('avoid', phrasePattern(phrase), instead, `We do not say “${phrase}”; ${better}.`);
  }
  for (const phrase of voice.phrasesToUse) {
    add('spelling', phrasePattern(phrase), phrase, `We write it “${phrase}”.`);
  }
  if (voice.tone !== 'friendly') {
    add('tone', EMOJI, null, `Our tone is ${voice.tone}: no emoji.`);
    const marks = voice.tone === 'formal' ? /!+/g : /!{2,}/g;
    const fewer = voice.tone === 'formal' ? '.' : '!';
    add('tone', marks, fewer, `Our tone is ${voice.tone}: fewer exclamation marks.`);
  }
  return hints.sort((a, b) => a.start - b.start || b.end - a.end);
}

function withPhrases(text: string, voice: BrandVoice): string {
  let worded = text;
  for (const { phrase, instead } of voice.phrasesToAvoid) {
    const pattern = phrasePattern(phrase);
    worded =
      instead === null
        ? withoutPhrase(worded, pattern)
        : worded.replace(pattern, (found) => matchCase(instead, found));
  }
  for (const phrase of voice.phrasesToUse) worded = worded.replace(phrasePattern(phrase), () => phrase);
  return worded;
}

/** Takes the words out with the space or comma that belonged to them, and starts the sentence anew. */
function withoutPhrase(text: string, pattern: RegExp): string {
  const sentenceStart = new RegExp(`(^|[.!?…]\\s+)${pattern.source},?\\s*(\\p{L}?)`, 'giu');
  return text
    .replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(new RegExp(`(?:,\\s*|[ \\t]+)?${pattern.source}`, 'giu'), '');
}

function inTone(text: string, tone: Tone): string {
  if (tone === 'friendly') return text;
  const sober = text.replace(EMOJI, '');
  if (tone === 'neutral') return sober.replace(/!{2,}/g, '!');
  let formal = sober.replace(/[ \u{A0}\u{202F}]?!+/gu, '.').replace(/¡/g, '');
  for (const [pattern, spelledOut] of CONTRACTIONS) formal = formal.replace(pattern, spelledOut);
  return formal;
}

function phrasePattern(phrase: string): RegExp {
  const escaped = phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  if (escaped === '') return /(?!)/g;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

/** "Cheap" at the start of a sentence becomes "Affordable", not "affordable". */
function matchCase(replacement: string, found: string): string {
  const first = found.charAt(0);
  const startsUpper = first !== first.toLowerCase() && found !== found.toUpperCase();
  return startsUpper ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function betweenUntouchables(text: string, change: (plain: string) => string): string {
  let worded = '';
  let end = 0;
  for (const match of text.matchAll(UNTOUCHABLE)) {
    worded += change(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return worded + change(text.slice(end));
}

function maskUntouchables(text: string): string {
  return text.replace(UNTOUCHABLE, (found) => ' '.repeat(found.length));
}
