/** Retrieval over the organisation's knowledge articles (design §3): passages in, cited answers out. */

export interface KnowledgeArticle {
  id: string;
  title: string;
  /** Markdown. */
  body: string;
}

export interface Passage {
  articleId: string;
  articleTitle: string;
  /** Headings above it, outermost first, without the article's title. */
  headings: readonly string[];
  /** Plain text, one entry per sentence or list item, in reading order. */
  sentences: readonly string[];
}

export interface Posting {
  /** Index into `passages`. */
  passage: number;
  /** Weighted number of occurrences: title and headings count more than the body. */
  weight: number;
}

/** Built in milliseconds from the articles and never changed; nothing of it needs storing. */
export interface KnowledgeIndex {
  readonly passages: readonly Passage[];
  /** Terms of each passage's body, for its length. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Known words by length, so that a misspelt one can be looked up: folded word → term. */
  readonly words: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

export interface SearchHit {
  passage: Passage;
  article: { id: string; title: string };
  /** BM25, comparable within one query only. */
  score: number;
}

export interface Answer {
  /** At most three sentences and 500 characters, taken from one passage as they stand there. */
  text: string;
  sources: { articleId: string; title: string }[];
  /** Calibrated probability that the text answers the question, 0–1. */
  confidence: number;
}
