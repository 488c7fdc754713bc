import { featuresOf } from './answer-from';
import { confidenceOf } from './confidence';
import { extractSentences } from './extract-sentences';
import { queryTerms, rank } from './search';
import type { KnowledgeIndex, Passage } from './types';

export interface FoundPassage {
  readonly passage: Passage;
  /** The sentences that say most of what was asked. */
  readonly text: string;
  /** Calibrated probability that the passage answers the question, 0–1. */
  readonly confidence: number;
}

/**
 * The passages that the bot considers for a question, in the order in which it finds them, each as if the answer were
 * made of it.
 *
 * @param k how many at most
 */
export function passagesFor(index: KnowledgeIndex, question: string, k: number): FoundPassage[] {
  const terms = queryTerms(index, question);
  const found: FoundPassage[] = [];
  for (const { at } of rank(index, terms)) {
    const passage = index.passages[at];
    const text = passage && extractSentences(passage, terms)?.text;
    if (passage && text)
      found.push({ passage, text, confidence: confidenceOf(featuresOf(index, passage, terms)) });
    if (found.length === k) break;
  }
  return found;
}
