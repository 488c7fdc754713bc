import { countNgrams } from '../text/ngrams';
import type { IntentExample, TrainIntentOptions, TrainingProgress } from '../types';
import { fitTemperature } from './calibration';
import { type CountedExample, crossValidate, trainClassifier } from './cross-validate';
import type { Evidence } from './evidence';
import { stratifiedFolds } from './folds';
import type { IntentModel } from './model';
import { reportQuality } from './quality';
import { chooseThreshold, fitScope, type ScopeModel, scopeScore } from './scope';
import { softmaxInto } from './softmax-regression';

export type { IntentModel };

const MANY_EXAMPLES = 3000;
const FOLDS = { few: 5, many: 3 };
/** Below this many labelled out-of-scope examples, intents are held out instead to see what "unknown" looks like. */
const ENOUGH_OUT_OF_SCOPE = 20;
/** Share of live messages outside every intent, where neither the caller nor the labels say more. */
const EXPECTED_OUT_OF_SCOPE = { labelled: 0.05, unlabelled: 0.5 };

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

/** Groups of whole intents: leaving one out makes its examples unknown to the classifier. */
function foldsByIntent(targets: readonly number[], groups: number): Int32Array {
  return Int32Array.from(targets, (target) => target % groups);
}

function bestProbability(evidence: Evidence, temperature: number): number {
  const probabilities = new Float64Array(evidence.scores.length);
  softmaxInto(evidence.scores, probabilities, temperature);
  return probabilities[evidence.best] ?? 0;
}

interface Held {
  inScope: { example: IntentExample; target: number; evidence: Evidence }[];
  outOfScope: Evidence[];
}

function scopeFrom({ inScope, outOfScope }: Held, share: number): ScopeModel {
  const model = fitScope(
    inScope.map(({ evidence }) => evidence.features),
    outOfScope.map(({ features }) => features),
  );
  const threshold = chooseThreshold(
    inScope.map(({ target, evidence }) => ({
      score: scopeScore(model, evidence.features),
      right: evidence.best === target,
    })),
    outOfScope.map(({ features }) => scopeScore(model, features)),
    share,
  );
  return { ...model, threshold };
}

/**
 * Trains step by step, so that a worker can let other work run between the steps. Everything that is chosen
 * (temperature, scope weights, threshold) is chosen on held-out folds of the examples given.
 */
export function* trainIntentModelInSteps(
  examples: readonly IntentExample[],
  options: TrainIntentOptions = {},
): Generator<TrainingProgress, IntentModel> {
  const seed = options.seed ?? 1;
  const isUnknown = ({ intent }: IntentExample): boolean => intent === options.outOfScopeLabel;
  const ordered = [...examples.filter((example) => !isUnknown(example)), ...examples.filter(isUnknown)];
  const intents = [
    ...new Set(ordered.filter((example) => !isUnknown(example)).map(({ intent }) => intent)),
  ].sort();
  const indexOf = new Map(intents.map((intent, index) => [intent, index]));
  const counted: CountedExample[] = [];
  for (const [index, { text, intent }] of ordered.entries()) {
    counted.push({ counts: countNgrams(text), target: indexOf.get(intent) ?? intents.length });
    if (index % 1000 === 999) yield { phase: 'reading', done: 0.02 };
  }
  const known = counted.filter(({ target }) => target < intents.length);
  const labelledUnknown = counted.length - known.length;
  const classes = intents.length + (labelledUnknown > 0 ? 1 : 0);
  const folds = options.folds ?? (counted.length < MANY_EXAMPLES ? FOLDS.few : FOLDS.many);
  const setup = { intents: intents.length, classes, seed };

  const assigned = stratifiedFolds(
    Int32Array.from(counted, ({ target }) => target),
    folds,
    seed,
  );
  const evidence = yield* staged(crossValidate(counted, assigned, setup), 'cross-validation', 0.02, 0.5);
  const held: Held = { inScope: [], outOfScope: evidence.slice(known.length) };
  for (const [index, { target }] of known.entries()) {
    const [example, seen] = [ordered[index], evidence[index]];
    if (example !== undefined && seen !== undefined) held.inScope.push({ example, target, evidence: seen });
  }
  if (labelledUnknown < ENOUGH_OUT_OF_SCOPE && intents.length >= 2 * folds) {
    const groups = foldsByIntent(
      known.map(({ target }) => target),
      folds,
    );
    const unseen = crossValidate(known, groups, { ...setup, classes: intents.length });
    held.outOfScope.push(...(yield* staged(unseen, 'calibration', 0.5, 0.85)));
  }

  const final = yield* staged(trainClassifier(counted, classes, seed), 'training', 0.85, 1);
  const temperature = fitTemperature(
    held.inScope.map(({ target, evidence: { scores } }) => ({ scores, target })),
  );
  const share =
    options.expectedOutOfScopeShare ??
    (labelledUnknown > 0
      ? Math.max(EXPECTED_OUT_OF_SCOPE.labelled, labelledUnknown / counted.length)
      : EXPECTED_OUT_OF_SCOPE.unlabelled);
  const scope = scopeFrom(held, share);
  const passes = ({ features }: Evidence): boolean => scopeScore(scope, features) >= scope.threshold;
  const quality = reportQuality(
    held.inScope.map(({ example, evidence: seen }) => ({
      example,
      predicted: intents[seen.best] ?? null,
      confidence: bestProbability(seen, temperature),
    })),
    {
      examples: examples.length,
      folds,
      inScopeKept:
        held.inScope.filter(({ evidence: seen }) => passes(seen)).length / Math.max(1, held.inScope.length),
      outOfScopeCaught:
        held.outOfScope.filter((seen) => !passes(seen)).length / Math.max(1, held.outOfScope.length),
    },
  );
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
