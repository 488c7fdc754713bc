import type { IntentPrediction, IntentScore } from '../types';
import type { IntentModel } from './model';
import { scoreInto, softmaxInto } from './softmax-regression';
import { vectorise } from './vectoriser';

const MOST_ALTERNATIVES = 4;

/** The best intents of a text, calibrated, and whether it is in scope at all. */
export function predictIntent(model: IntentModel, text: string): IntentPrediction {
  const { intents, regression, temperature, scope } = model;
  const vector = vectorise(model.vectoriser, text);
  if (intents.length === 0 || vector.indexes.length === 0) {
    return { intent: null, confidence: 0, inScope: false, scopeScore: 0, alternatives: [] };
  }
  const scores = new Float64Array(intents.length);
  const probabilities = new Float64Array(intents.length);
  scoreInto(regression, vector, scores);
  softmaxInto(scores, probabilities, temperature);
  const ranked: IntentScore[] = [];
  for (let k = 0; k < intents.length; k++) {
    const confidence = probabilities[k] ?? 0;
    const worst = ranked.at(-1);
    if (ranked.length > MOST_ALTERNATIVES && worst !== undefined && worst.confidence >= confidence) continue;
    const place = ranked.findIndex((other) => other.confidence < confidence);
    ranked.splice(place === -1 ? ranked.length : place, 0, { intent: intents[k] ?? '', confidence });
    if (ranked.length > MOST_ALTERNATIVES + 1) ranked.pop();
  }
  const [best, ...alternatives] = ranked;
  const confidence = best?.confidence ?? 0;
  return {
    intent: best?.intent ?? null,
    confidence,
    inScope: confidence >= scope.threshold,
    scopeScore: confidence,
    alternatives,
  };
}
