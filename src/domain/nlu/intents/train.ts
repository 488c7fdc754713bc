import { countNgrams } from '../text/ngrams';
import type { IntentExample, TrainIntentOptions, TrainingProgress } from '../types';
import { fitTemperature } from './calibration';
import { type ClassifierSetup, type CountedExample, crossValidate, trainClassifier } from './cross-validate';
import type { Evidence } from './evidence';
import { stratifiedFolds } from './folds';
import type { IntentModel } from './model';
import { type PreparedExamples, prepareExamples } from './prepare-examples';
import { reportQuality } from './quality';
import { fitScope, type ScopeModel, scopeScore, thresholdFor } from './scope';
import { softmaxInto } from './softmax-regression';

export type { IntentModel };

const MANY_EXAMPLES = 3000;
const FOLDS = { few: 5, many: 3 };
/**
 * Share of live messages outside every intent, when the caller does not say. Labelled out-of-scope examples are
 * of the kind that is expected, and few; held-out intents stand in for the unknown where there are none.
 */
const EXPECTED_OUT_OF_SCOPE = { labelled: 0.07, unlabelled: 0.25 };

/** Passes the yields of a stage on as progress between `from` and `to`. */
function* staged<T>(
  stage: Generator<number, T>,
  phase: TrainingProgress['phase'],
  from: number,
  to: number,
): Generator<TrainingProgress, T> {
  let step = stage.next();
  while (!step.done) {
    yield { phase, done: from + (to - from) * step.value };
    step = stage.next();
  }
  return step.value;
}

interface HeldOut {
  inScope: Evidence[];
  outOfScope: Evidence[];
}

/** Sees every example, and texts of no intent, with classifiers that did not learn from them. */
function* holdOut(
  { known, unknown }: PreparedExamples,
  setup: ClassifierSetup,
  folds: number,
): Generator<TrainingProgress, HeldOut> {
  const all = [...known, ...unknown];
  const assigned = stratifiedFolds(
    Int32Array.from(all, ({ target }) => target),
    folds,
    setup.seed,
  );
  const evidence = yield* staged(crossValidate(all, assigned, setup), 'cross-validation', 0.02, 0.5);
  const held: HeldOut = {
    inScope: evidence.slice(0, known.length),
    outOfScope: evidence.slice(known.length),
  };
  if (unknown.length > 0 || setup.intents < 2 * folds) return held;
  // Whole intents held out: their examples are then unknown to the classifier.
  const byIntent = Int32Array.from(known, ({ target }) => target % folds);
  const unseen = yield* staged(crossValidate(known, byIntent, setup), 'calibration', 0.5, 0.85);
  return { ...held, outOfScope: unseen };
}

function isRight(evidence: Evidence, example: CountedExample | undefined): boolean {
  return evidence.best === example?.target;
}

/** Without any text to tell it from, every message counts as in scope. */
const EVERYTHING_IN_SCOPE: ScopeModel = {
  means: new Float64Array(0),
  deviations: new Float64Array(0),
  weights: new Float64Array(0),
  bias: 0,
  threshold: 0,
};

function scopeFrom({ inScope, outOfScope }: HeldOut, accuracy: number, share: number): ScopeModel {
  if (inScope.length === 0 || outOfScope.length === 0) return EVERYTHING_IN_SCOPE;
  const fitted = fitScope(
    inScope.map(({ features }) => features),
    outOfScope.map(({ features }) => features),
  );
  return { ...fitted, threshold: thresholdFor(share, accuracy) };
}

function bestProbability({ scores, best }: Evidence, temperature: number): number {
  const probabilities = new Float64Array(scores.length);
  softmaxInto(scores, probabilities, temperature);
  return probabilities[best] ?? 0;
}

const shareOf = <T>(items: readonly T[], holds: (item: T, index: number) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/**
 * Trains step by step, so that a worker can let other work run between the steps. Everything that is chosen
 * (temperature, scope weights, threshold) is chosen on held-out folds of the examples given.
 */
export function* trainIntentModelInSteps(
  examples: readonly IntentExample[],
  options: TrainIntentOptions = {},
): Generator<TrainingProgress, IntentModel> {
  const prepared = yield* prepareExamples(examples, options.outOfScopeLabel, countNgrams);
  const { intents, known, unknown, names } = prepared;
  const classes = intents.length + (unknown.length > 0 ? 1 : 0);
  const setup = { intents: intents.length, classes, names, seed: options.seed ?? 1 };
  const folds = options.folds ?? (examples.length < MANY_EXAMPLES ? FOLDS.few : FOLDS.many);

  const held = yield* holdOut(prepared, setup, folds);
  const final = yield* staged(trainClassifier([...known, ...unknown], setup), 'training', 0.85, 1);

  const temperature = fitTemperature(
    held.inScope.map(({ scores }, index) => ({ scores, target: known[index]?.target ?? 0 })),
  );
  const accuracy = shareOf(held.inScope, (evidence, index) => isRight(evidence, known[index]));
  const expected = unknown.length > 0 ? EXPECTED_OUT_OF_SCOPE.labelled : EXPECTED_OUT_OF_SCOPE.unlabelled;
  const scope = scopeFrom(held, accuracy, options.expectedOutOfScopeShare ?? expected);
  const passes = ({ features }: Evidence): boolean => scopeScore(scope, features) >= scope.threshold;
  const judged = held.inScope.map((evidence, index) => ({
    text: prepared.texts[index] ?? '',
    actual: intents[known[index]?.target ?? -1] ?? '',
    predicted: intents[evidence.best] ?? null,
    confidence: bestProbability(evidence, temperature),
  }));
  const quality = reportQuality(judged, {
    examples: examples.length,
    folds,
    inScopeKept: shareOf(held.inScope, passes),
    outOfScopeCaught: shareOf(held.outOfScope, (evidence) => !passes(evidence)),
  });
  return { intents, ...final, temperature, scope, quality };
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
