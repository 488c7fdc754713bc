import type { IntentPrediction, IntentScore } from '../types';
import { weighText } from './evidence';
import type { IntentModel } from './model';
import { scopeScore } from './scope';
import { softmaxInto } from './softmax-regression';

const MOST_ALTERNATIVES = 4;

function bestFew(intents: readonly string[], probabilities: Float64Array, count: number): IntentScore[] {
  const ranked: IntentScore[] = [];
  for (let k = 0; k < intents.length; k++) {
    const confidence = probabilities[k] ?? 0;
    const worst = ranked.at(-1);
    if (ranked.length === count && worst !== undefined && worst.confidence >= confidence) continue;
    const place = ranked.findIndex((other) => other.confidence < confidence);
    ranked.splice(place === -1 ? ranked.length : place, 0, { intent: intents[k] ?? '', confidence });
    if (ranked.length > count) ranked.pop();
  }
  return ranked;
}

/** The best intents of a text, calibrated, and whether it is in scope at all. */
export function predictIntent(model: IntentModel, text: string): IntentPrediction {
  const { intents, vectoriser, regression, temperature, scope } = model;
  const { scores, best, features } = weighText(vectoriser, regression, intents.length, text);
  if (best < 0) return { intent: null, confidence: 0, inScope: false, scopeScore: 0, alternatives: [] };
  const probabilities = new Float64Array(intents.length);
  softmaxInto(scores, probabilities, temperature);
  const [first, ...alternatives] = bestFew(intents, probabilities, MOST_ALTERNATIVES + 1);
  const score = scopeScore(scope, features);
  return {
    intent: first?.intent ?? null,
    confidence: first?.confidence ?? 0,
    inScope: score >= scope.threshold,
    scopeScore: score,
    alternatives,
  };
}
