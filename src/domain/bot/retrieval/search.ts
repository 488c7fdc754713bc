import { editDistance } from '../../nlu/text/edit-distance';
import { isScrambledStopWord } from './stop-words';
import { termsOf } from './terms';
import type { KnowledgeIndex, SearchHit } from './types';

/** Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), §3. */
const K1 = 1.2;
const B = 0.55;

/** The first passage of an article says what the article is about; others may only mention a thing. */
const LEAD_BONUS = 1.1;

/** What a word counts that was found only after a letter was put right. */
const MISSPELT_WEIGHT = 0.8;
/** "For 20 users" is about users; in "ISO 27001" the other word carries the weight. */
const NUMBER_WEIGHT = 0.4;
const SHORTEST_CORRECTED = 5;
const LENGTH_FOR_TWO_ERRORS = 9;

export interface QueryTerm {
  term: string;
  /** 1, or less when the word had to be corrected. */
  weight: number;
  /** Inverse document frequency; a term of no passage has the highest there is. */
  idf: number;
  known: boolean;
}

/** The informative terms of a query, each once. */
export function queryTerms(index: KnowledgeIndex, query: string): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const { term, word } of termsOf(query)) {
    const known = index.postings.has(term);
    if (!known && isScrambledStopWord(word)) continue;
    const corrected = known ? null : correctedTerm(index, word);
    const found = corrected ?? term;
    if (terms.has(found)) continue;
    terms.set(found, {
      term: found,
      weight: corrected === null ? 1 : MISSPELT_WEIGHT,
      idf: idfOf(index, found) * (/^\d+$/.test(found) ? NUMBER_WEIGHT : 1),
      known: known || corrected !== null,
    });
  }
  return [...terms.values()];
}

/**
 * The passages that match a query best.
 *
 * @param k how many at most
 * @returns best first; empty when no word of the query occurs in any article
 */
export function search(index: KnowledgeIndex, query: string, k: number): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const { at, score } of rank(index, queryTerms(index, query)).slice(0, k)) {
    const passage = index.passages[at];
    if (passage === undefined) continue;
    hits.push({ passage, article: { id: passage.articleId, title: passage.articleTitle }, score });
  }
  return hits;
}

export interface RankedPassage {
  /** Index into the passages. */
  at: number;
  score: number;
}

/** All passages with at least one of the terms, best first; the earlier passage first on a tie. */
export function rank(index: KnowledgeIndex, terms: readonly QueryTerm[]): RankedPassage[] {
  const scores = new Map<number, number>();
  for (const { term, weight, idf } of terms) {
    for (const posting of index.postings.get(term) ?? []) {
      const length = (index.lengths[posting.passage] ?? 0) / Math.max(1, index.averageLength);
      const saturation = (posting.weight * (K1 + 1)) / (posting.weight + K1 * (1 - B + B * length));
      scores.set(posting.passage, (scores.get(posting.passage) ?? 0) + weight * idf * saturation);
    }
  }
  return [...scores]
    .map(([at, score]) => ({ at, score: isLead(index, at) ? score * LEAD_BONUS : score }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

function isLead(index: KnowledgeIndex, at: number): boolean {
  return index.passages[at]?.articleId !== index.passages[at - 1]?.articleId;
}

/** Weight of a word that stands in no passage: the highest there is. */
export function highestIdf(index: KnowledgeIndex): number {
  return idf(index.passages.length, 0);
}

function idfOf(index: KnowledgeIndex, term: string): number {
  return idf(index.passages.length, index.postings.get(term)?.length ?? 0);
}

/** ln(1 + (N − n + ½)/(n + ½)), never negative. */
function idf(passages: number, containing: number): number {
  return Math.log(1 + (passages - containing + 0.5) / (containing + 0.5));
}

/** The term of the known word that is one letter away (two in long words), if there is one. */
function correctedTerm(index: KnowledgeIndex, word: string): string | null {
  if (word.length < SHORTEST_CORRECTED || /[^\p{L}]/u.test(word)) return null;
  const limit = word.length >= LENGTH_FOR_TWO_ERRORS ? 2 : 1;
  let best: { term: string; distance: number } | null = null;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const [candidate, term] of index.words.get(length) ?? []) {
      // Two words that begin differently are two words more often than a slip.
      if (candidate[0] !== word[0]) continue;
      const distance = editDistance(word, candidate, limit);
      if (distance <= limit && (best === null || distance < best.distance)) best = { term, distance };
    }
  }
  return best?.term ?? null;
}
