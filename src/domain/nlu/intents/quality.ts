import type { IntentConfusion, IntentQuality, QualityReport } from '../types';
import { expectedCalibrationError } from './calibration';

/** A held-out prediction beside the truth; `predicted` is null where nothing was recognised. */
export interface JudgedExample {
  text: string;
  actual: string;
  predicted: string | null;
  confidence: number;
}

const MOST_CONFUSIONS = 50;
const TEXTS_PER_CONFUSION = 3;

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of each intent. */
export function qualityPerIntent(judged: readonly JudgedExample[]): IntentQuality[] {
  const tallies = new Map<string, { examples: number; predicted: number; right: number }>();
  const tallyOf = (intent: string): { examples: number; predicted: number; right: number } => {
    const tally = tallies.get(intent) ?? { examples: 0, predicted: 0, right: 0 };
    tallies.set(intent, tally);
    return tally;
  };
  for (const { actual, predicted } of judged) {
    tallyOf(actual).examples += 1;
    if (predicted !== null) tallyOf(predicted).predicted += 1;
    if (predicted === actual) tallyOf(predicted).right += 1;
  }
  return [...tallies]
    .map(([intent, { examples, predicted, right }]) => ({
      intent,
      examples,
      precision: ratio(right, predicted),
      recall: ratio(right, examples),
      f1: ratio(2 * right, predicted + examples),
    }))
    .sort((left, right) => (left.intent < right.intent ? -1 : 1));
}

function confusionsOf(judged: readonly JudgedExample[]): IntentConfusion[] {
  const confusions = new Map<string, IntentConfusion>();
  for (const { actual, predicted, text } of judged) {
    if (predicted === null || predicted === actual) continue;
    const key = `${actual}\u0000${predicted}`;
    const confusion = confusions.get(key) ?? { actual, predicted, count: 0, texts: [] };
    confusion.count += 1;
    if (confusion.texts.length < TEXTS_PER_CONFUSION) confusion.texts.push(text);
    confusions.set(key, confusion);
  }
  return [...confusions.values()].sort((left, right) => right.count - left.count).slice(0, MOST_CONFUSIONS);
}

/** The cross-validated report a manager sees beside the examples. */
export function reportQuality(
  judged: readonly JudgedExample[],
  rest: Pick<QualityReport, 'examples' | 'folds' | 'inScopeKept' | 'outOfScopeCaught'>,
): QualityReport {
  const perIntent = qualityPerIntent(judged);
  const named = perIntent.filter(({ examples }) => examples > 0);
  const outcomes = judged.map(({ actual, predicted, confidence }) => ({
    confidence,
    right: predicted === actual,
  }));
  return {
    ...rest,
    accuracy: ratio(outcomes.filter(({ right }) => right).length, outcomes.length),
    macroF1: ratio(
      named.reduce((sum, { f1 }) => sum + f1, 0),
      named.length,
    ),
    calibrationError: expectedCalibrationError(outcomes),
    perIntent,
    confusions: confusionsOf(judged),
  };
}
