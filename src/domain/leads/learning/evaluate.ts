import {
  brierScore,
  type CalibrationBin,
  calibrationBins,
  calibrationError,
  rocArea,
  topRate,
} from './metrics';
import { type OutcomeTable, rowsAt } from './table';
import { probabilityOf, stratifiedFolds, trainOutcomeModelInSteps } from './train-outcome-model';

/** Figures of one way to score, on cases that it has not seen. */
export interface OutcomeQuality {
  readonly cases: number;
  readonly wins: number;
  /** Share that ended well. */
  readonly baseRate: number;
  /** Null when one kind of outcome is missing. */
  readonly auc: number | null;
  readonly brier: number;
  /** Expected calibration error over ten bins of equal width. */
  readonly ece: number;
  /** Share that ended well among the best-scored tenth, and how many times the base rate that is. */
  readonly topDecileRate: number;
  readonly topDecileLift: number;
  readonly calibration: readonly CalibrationBin[];
}

/** Judges probabilities by what happened. */
export function qualityOf(probabilities: readonly number[], outcomes: readonly boolean[]): OutcomeQuality {
  const wins = outcomes.filter(Boolean).length;
  const baseRate = outcomes.length === 0 ? 0 : wins / outcomes.length;
  const calibration = calibrationBins(probabilities, outcomes);
  const topDecileRate = topRate(probabilities, outcomes);
  return {
    cases: outcomes.length,
    wins,
    baseRate,
    auc: rocArea(probabilities, outcomes),
    brier: brierScore(probabilities, outcomes),
    ece: calibrationError(calibration),
    topDecileRate,
    topDecileLift: baseRate === 0 ? 0 : topDecileRate / baseRate,
    calibration,
  };
}

/**
 * A probability for every case from a model that has not seen it: the table is cut into folds, each predicted by a
 * model trained, stopped and calibrated on the others alone.
 */
export function* crossPredictInSteps(
  table: OutcomeTable,
  folds: readonly (readonly number[])[],
  seed = 1,
): Generator<void, number[], void> {
  const probabilities = table.rows.map(() => 0);
  for (const held of folds) {
    const apart = new Set(held);
    const learnFrom = [...table.rows.keys()].filter((place) => !apart.has(place));
    const model = yield* trainOutcomeModelInSteps(rowsAt(table, learnFrom), seed);
    for (const place of held) probabilities[place] = probabilityOf(model, table.rows[place] ?? []);
  }
  return probabilities;
}

/** Folds for judging, dealt with another seed than those inside training. */
export function judgingFolds(outcomes: readonly boolean[], folds: number, seed = 1): number[][] {
  return stratifiedFolds(outcomes, folds, seed + 1_000);
}

/** The last share of a table in time order, to be predicted from what came before it. */
export function latestFold(table: OutcomeTable, share: number): number[] {
  const from = Math.round(table.rows.length * (1 - share));
  return [...table.rows.keys()].slice(from);
}
