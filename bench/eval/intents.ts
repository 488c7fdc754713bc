import { performance } from 'node:perf_hooks';
import { expectedCalibrationError } from '@/domain/nlu/intents/calibration';
import { predictIntent } from '@/domain/nlu/intents/predict';
import { trainIntentModel } from '@/domain/nlu/intents/train';
import { readOptions, required } from './arguments';
import {
  accuracy,
  areaUnderRoc,
  macroF1,
  matthewsCorrelation,
  metricsPerLabel,
  percentile,
} from './classification-metrics';
import { readExamples } from './read-examples';

function showProgress(phase: string, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${phase} ${Math.round(done * 100)} %   `);
}

/**
 * Trains on one file and judges on another, by the functions the product uses. Temperature, scope weights and
 * threshold come from the training file alone. Without `--oos-label` every prediction counts as given.
 */
export function evaluateIntents(words: readonly string[]): Record<string, unknown> {
  const options = readOptions(words);
  const outOfScopeLabel = options.get('oos-label');
  const train = readExamples(required(options, 'train'), 'train', options.has('with-validation'));
  const test = readExamples(required(options, 'test'), 'test');

  const started = performance.now();
  const model = trainIntentModel(
    train.map(({ text, label }) => ({ text, intent: label })),
    {
      ...(outOfScopeLabel === undefined ? {} : { outOfScopeLabel }),
      onProgress: ({ phase, done }) => showProgress(phase, done),
    },
  );
  const trainMs = performance.now() - started;
  if (process.stderr.isTTY) process.stderr.write('\n');

  const milliseconds: number[] = [];
  const predictions = test.map(({ text, label }) => {
    const before = performance.now();
    const prediction = predictIntent(model, text);
    milliseconds.push(performance.now() - before);
    return { ...prediction, actual: label };
  });
  const outcomes = predictions.map(({ actual, intent, inScope }) => ({
    actual,
    predicted: inScope || outOfScopeLabel === undefined ? (intent ?? '') : outOfScopeLabel,
  }));
  const isOutOfScope = (label: string): boolean => label === outOfScopeLabel;
  const inScope = predictions.filter(({ actual }) => !isOutOfScope(actual));
  const outOfScope = predictions.filter(({ actual }) => isOutOfScope(actual));
  const perLabel = metricsPerLabel(outcomes);
  const outOfScopeMetrics = outOfScopeLabel === undefined ? undefined : perLabel[outOfScopeLabel];

  return {
    n: test.length,
    accuracy: accuracy(outcomes),
    inScopeAccuracy: accuracy(outcomes.filter(({ actual }) => !isOutOfScope(actual))),
    macroF1: macroF1(outcomes),
    mcc: matthewsCorrelation(outcomes),
    oosRecall: outOfScope.length === 0 ? null : (outOfScopeMetrics?.recall ?? null),
    oosPrecision: outOfScope.length === 0 ? null : (outOfScopeMetrics?.precision ?? null),
    auroc: areaUnderRoc(
      inScope.map(({ scopeScore }) => scopeScore),
      outOfScope.map(({ scopeScore }) => scopeScore),
    ),
    threshold: model.scope.threshold,
    ece: expectedCalibrationError(
      inScope.map(({ confidence, intent, actual }) => ({ confidence, right: intent === actual })),
    ),
    perLabel,
    trainMs: Math.round(trainMs),
    predictP99Ms: Number(percentile(milliseconds, 0.99).toFixed(4)),
  };
}
