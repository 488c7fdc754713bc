/** How sure the bot may be that an extract answers a question: logistic regression over four features. */

export interface AnswerFeatures {
  /** Share of the query's weight found in the passage, its headings and its title, 0–1. */
  coverage: number;
  /** Share found in the title and the headings: what the passage is about, 0–1. */
  heading: number;
  /** Largest share found in one sentence: words that stand together, 0–1. */
  sentence: number;
  /** ln(1 + weight found, in words that stand nowhere else): a single common word is little evidence. */
  evidence: number;
}

export type ConfidenceModel = { readonly intercept: number } & Readonly<AnswerFeatures>;

export const CONFIDENCE_FEATURES = ['coverage', 'heading', 'sentence', 'evidence'] as const;

/**
 * Fitted by `fitConfidence` on 70 answerable and 60 unanswerable questions about a demo knowledge base; every
 * feature is a share or a logarithm, so that the size of the knowledge base matters little. A test fits it again
 * and compares.
 */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  intercept: -4.95,
  coverage: 3.22,
  heading: 2.84,
  sentence: 2.15,
  evidence: 2.15,
};

/** From this confidence on the bot gives the answer; below it says that it does not know. */
export const ANSWER_THRESHOLD = 0.5;

/** Probability from 0 to 1 that a passage with these features answers the question. */
export function confidenceOf(features: AnswerFeatures, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  let logit = model.intercept;
  for (const feature of CONFIDENCE_FEATURES) logit += model[feature] * features[feature];
  return 1 / (1 + Math.exp(-logit));
}
