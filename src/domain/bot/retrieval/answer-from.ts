import { type AnswerFeatures, confidenceOf } from './confidence';
import { extractSentences, firstSentences } from './extract-sentences';
import { highestIdf, type QueryTerm, queryTerms, rank } from './search';
import { termsOf } from './terms';
import type { Answer, KnowledgeIndex, Passage } from './types';

/** Passages whose sentences are compared; the best one by words is not always the one that says it. */
const CANDIDATES = 4;
const CLOSE_ENOUGH = 0.7;
/** A section about it says more than one that mentions it ("kept in the audit log"). */
const HEADING_BONUS = 0.35;

export interface Candidate {
  passage: Passage;
  text: string;
  features: AnswerFeatures;
}

/**
 * The best answer the articles give to a question, with its calibrated confidence. It is for the caller to say
 * "I don't know" below `ANSWER_THRESHOLD`.
 *
 * @returns null when no informative word of the question occurs in any article
 */
export function answerFrom(index: KnowledgeIndex, query: string): Answer | null {
  const candidate = bestCandidate(index, query);
  if (candidate === null) return null;
  const { passage, text, features } = candidate;
  return {
    text,
    sources: [{ articleId: passage.articleId, title: passage.articleTitle }],
    confidence: confidenceOf(features),
  };
}

/** The passage and sentences an answer would be made of, with the features its confidence is judged by. */
export function bestCandidate(index: KnowledgeIndex, query: string): Candidate | null {
  const terms = queryTerms(index, query);
  const ranked = rank(index, terms);
  const topScore = ranked[0]?.score ?? 0;

  let best: (Candidate & { value: number }) | null = null;
  for (const { at, score } of ranked.slice(0, CANDIDATES)) {
    const passage = index.passages[at];
    if (passage === undefined || score < CLOSE_ENOUGH * topScore) continue;
    const extract = extractSentences(passage, terms);
    if (extract === null) continue;
    const features = featuresOf(index, passage, terms);
    const value = score / topScore + extract.coverage + HEADING_BONUS * features.heading;
    if (best === null || value > best.value) best = { passage, text: extract.text, features, value };
  }
  if (best === null) return null;
  const { passage, text, features } = best;
  const lead = asksForWhole(passage, terms) ? leadOf(index, passage.articleId) : undefined;
  return { passage, text: (lead === undefined ? null : firstSentences(lead)) ?? text, features };
}

/**
 * Everything the passage knows of the question stands in its article's title ("what does it cost?"), and it is
 * not a section about just that.
 */
function asksForWhole(passage: Passage, terms: readonly QueryTerm[]): boolean {
  const asked = new Set(terms.map(({ term }) => term));
  const isSectionAsked = passage.headings.some((heading) => {
    const about = [...termSet([heading])];
    return about.length > 0 && about.every((term) => asked.has(term));
  });
  if (isSectionAsked) return false;
  const inTitle = termSet([passage.articleTitle]);
  const inText = termSet([...passage.headings, ...passage.sentences]);
  return terms.every(({ term }) => inTitle.has(term) || !inText.has(term));
}

function leadOf(index: KnowledgeIndex, articleId: string): Passage | undefined {
  return index.passages.find((passage) => passage.articleId === articleId);
}

function termSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(termsOf).map(({ term }) => term));
}

/** What speaks for a passage as the answer: the evidence that the confidence in it is computed from. */
export function featuresOf(
  index: KnowledgeIndex,
  passage: Passage,
  terms: readonly QueryTerm[],
): AnswerFeatures {
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  const weightIn = (texts: readonly string[]) => {
    const present = termSet(texts);
    return terms.reduce((sum, { term, idf, weight }) => sum + (present.has(term) ? idf * weight : 0), 0);
  };
  const about = [passage.articleTitle, ...passage.headings];
  const found = weightIn([...about, ...passage.sentences]);
  return {
    coverage: found / total,
    heading: weightIn(about) / total,
    sentence: Math.max(...passage.sentences.map((sentence) => weightIn([sentence]))) / total,
    evidence: Math.log1p(found / highestIdf(index)),
  };
}
