import type { QueryTerm } from './search';
import { termsOf } from './terms';
import type { Passage } from './types';

const LONGEST_ANSWER_SENTENCES = 3;
const LONGEST_ANSWER_CHARACTERS = 500;
/** Up to here the sentences that follow are added for context. */
const COMFORTABLE_CHARACTERS = 320;

/** What a further sentence must add, as a share of the query's weight, to be worth reading. */
const COST_OF_A_SENTENCE = 0.04;
const COST_OF_LEANING = 0.15;
/** A sentence that begins with one of these leans on the one before it. */
const LEANS_ON_BEFORE =
  /^(?:it|its|they|their|this|these|that|those|both|here|there|then|for example|examples?|after|before that|beyond|during|each|most|both|after these)\b/i;

export interface Extract {
  text: string;
  /** Share of the query's weight that the sentences and the headings above them speak of, 0–1. */
  coverage: number;
}

/**
 * The run of at most three neighbouring sentences that says most of what was asked, as it stands in the passage.
 *
 * @returns null when no fitting sentence is short enough to be quoted
 */
export function extractSentences(passage: Passage, terms: readonly QueryTerm[]): Extract | null {
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return null;
  const termsIn = (text: string) => new Set(termsOf(text).map(({ term }) => term));
  const present = passage.sentences.map(termsIn);
  const share = (sets: readonly ReadonlySet<string>[]) =>
    terms.reduce((sum, t) => sum + (sets.some((set) => set.has(t.term)) ? t.idf * t.weight : 0), 0) / total;

  let best: { start: number; end: number; value: number } | null = null;
  for (let start = 0; start < passage.sentences.length; start++) {
    const leaning = start > 0 && LEANS_ON_BEFORE.test(passage.sentences[start] ?? '') ? COST_OF_LEANING : 0;
    for (let end = start + 1; end <= start + LONGEST_ANSWER_SENTENCES; end++) {
      if (end > passage.sentences.length) break;
      if (joined(passage, start, end).length > LONGEST_ANSWER_CHARACTERS) break;
      const value = share(present.slice(start, end)) - COST_OF_A_SENTENCE * (end - start - 1) - leaning;
      if (best === null || value > best.value + 1e-9) best = { start, end, value };
    }
  }
  if (best === null) return null;
  const covered = [...present.slice(best.start, best.end), ...passage.headings.map(termsIn)];
  return { text: withContext(passage, best.start, best.end), coverage: share(covered) };
}

/** The beginning of a passage, for a question about its article as a whole; null when it is too long to be quoted. */
export function firstSentences(passage: Passage): string | null {
  const text = withContext(passage, 0, 1);
  return text.length > LONGEST_ANSWER_CHARACTERS ? null : text;
}

function withContext(passage: Passage, from: number, end: number): string {
  // A second sentence mostly leans on the first.
  const fromFirst = from === 1 && end - from < LONGEST_ANSWER_SENTENCES;
  const start = fromFirst && joined(passage, 0, end).length <= COMFORTABLE_CHARACTERS ? 0 : from;
  let last = end;
  while (
    last < passage.sentences.length &&
    last - start < LONGEST_ANSWER_SENTENCES &&
    joined(passage, start, last + 1).length <= COMFORTABLE_CHARACTERS
  ) {
    last += 1;
  }
  return joined(passage, start, last);
}

function joined(passage: Passage, start: number, end: number): string {
  return passage.sentences.slice(start, end).map(closed).join(' ');
}

/** A list item or table row without a full stop gets one, so that what follows reads as a new sentence. */
function closed(text: string): string {
  return /[.!?…:;؟。]["”’)]?$/.test(text) ? text : `${text}.`;
}
