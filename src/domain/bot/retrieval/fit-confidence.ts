import { type AnswerFeatures, CONFIDENCE_FEATURES, type ConfidenceModel, confidenceOf } from './confidence';

export interface ConfidenceSample {
  features: AnswerFeatures;
  answers: boolean;
}

const STEPS = 20_000;
const STEP = 0.1;

/**
 * Logistic regression by gradient descent with L2 regularisation on the weights, both kinds of sample counting
 * the same in sum. Deterministic.
 *
 * @param penalty strength of the regularisation, per sample
 */
export function fitConfidence(samples: readonly ConfidenceSample[], penalty = 0.003): ConfidenceModel {
  const answering = samples.filter(({ answers }) => answers).length;
  const weightOf = (answers: boolean) => 0.5 / (answers ? answering : samples.length - answering);
  let model: ConfidenceModel = { intercept: 0, coverage: 0, heading: 0, sentence: 0, evidence: 0 };
  for (let step = 0; step < STEPS; step++) {
    const next = { ...model };
    for (const feature of CONFIDENCE_FEATURES) next[feature] -= STEP * penalty * model[feature];
    for (const { features, answers } of samples) {
      const error = weightOf(answers) * (confidenceOf(features, model) - (answers ? 1 : 0));
      next.intercept -= STEP * error;
      for (const feature of CONFIDENCE_FEATURES) next[feature] -= STEP * error * features[feature];
    }
    model = next;
  }
  return model;
}
