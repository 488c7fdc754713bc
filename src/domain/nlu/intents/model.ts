import type { QualityReport } from '../types';
import type { ScopeModel } from './scope';
import type { SoftmaxRegression } from './softmax-regression';
import type { Vectoriser } from './vectoriser';

/** A trained intent model: plain data, never changed after training, so that it can be swapped in one step. */
export interface IntentModel {
  /** Intent names; the class index is the position. One more class follows where out-of-scope texts were labelled. */
  intents: readonly string[];
  vectoriser: Vectoriser;
  regression: SoftmaxRegression;
  /** Scores are divided by this before they become probabilities. */
  temperature: number;
  scope: ScopeModel;
  quality: QualityReport;
}
