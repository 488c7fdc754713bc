import { calibrate, fitPlatt } from '../learning/calibrator';
import { crossPredictInSteps, judgingFolds, type OutcomeQuality, qualityOf } from '../learning/evaluate';
import { explainCase } from '../learning/explain-case';
import type { OutcomeTable } from '../learning/table';
import { trainOutcomeModelInSteps } from '../learning/train-outcome-model';
import { scoreLead } from '../score-lead';
import { fieldSignals } from '../signals';
import type { ScoringPolicy } from '../types';
import { type AucDifference, aucDifference } from './auc-difference';
import { cellsOf, featuresOf } from './features';
import { freezeMoment, type LeadHistory, pastAt } from './lead-history';
import type { LeadScoreModel } from './learned-score';
import { fitScale } from './score-scale';

/** How good a learned score is beside the rules, on the same leads that neither had seen. */
export interface LeadModelReport {
  readonly leads: number;
  readonly wins: number;
  readonly folds: number;
  readonly model: OutcomeQuality;
  /** The rules' scores, turned into probabilities on the other folds, so that both are judged alike. */
  readonly rules: OutcomeQuality;
  readonly difference: AucDifference;
  /** What moves the score most: mean of the absolute Shapley value in log-odds. */
  readonly looksAt: readonly { readonly label: string; readonly weight: number }[];
}

export interface TrainingSetting {
  readonly timeZone: string;
  /** The rules in force. */
  readonly policy: ScoringPolicy;
}

const FOLDS = 5;
const MOST_SHOWN = 12;

/** Fewer won or fewer other leads than this teach nothing that holds for the next one. */
const LEAST_OF_EACH = 20;

/**
 * Why these leads cannot be learned from, as a sentence; null when they can.
 * @param wins leads that were won, among `leads` that have had time to be
 */
export function tooFewOutcomes(leads: number, wins: number): string | null {
  const others = leads - wins;
  if (wins >= LEAST_OF_EACH && others >= LEAST_OF_EACH) return null;
  return (
    `A learned score needs at least ${LEAST_OF_EACH} leads that were won and ${LEAST_OF_EACH} that were not; ` +
    `so far ${wins} of ${leads} leads with a known outcome were won.`
  );
}

/**
 * Trains the learned score and compares it with the rules. Every lead is looked at as it was before its outcome
 * (`freezeMoment`), by both. The comparison is cross-validated; the model itself learns from all leads.
 * Yields now and then, so that other work goes on.
 * @throws RangeError without leads of both outcomes
 */
export function* trainLeadModelInSteps(
  leads: readonly LeadHistory[],
  setting: TrainingSetting,
  seed = 1,
): Generator<void, { readonly model: LeadScoreModel; readonly report: LeadModelReport }, void> {
  const known = leads.map((lead) => ({ past: pastAt(lead, freezeMoment(lead)), at: freezeMoment(lead) }));
  const features = featuresOf(known.map(({ past }) => past));
  const table: OutcomeTable = {
    columns: features.map(({ name, kind }) => ({ name, kind })),
    rows: known.map(({ past }) => cellsOf(features, past, setting.timeZone)),
    outcomes: leads.map(({ won }) => won),
  };
  const ruleScores = known.map(({ past, at }) => {
    const signals = [...past.signals, ...fieldSignals(past.fields, null)];
    return scoreLead(setting.policy, signals, at).score;
  });
  const folds = judgingFolds(table.outcomes, FOLDS, seed);
  const byModel = yield* crossPredictInSteps(table, folds, seed);
  const byRules = crossCalibrated(ruleScores, table.outcomes, folds);
  const outcome = yield* trainOutcomeModelInSteps(table, seed);
  const model: LeadScoreModel = { features, outcome, scale: fitScale(byModel, ruleScores, setting.policy) };
  const report: LeadModelReport = {
    leads: leads.length,
    wins: outcome.wins,
    folds: FOLDS,
    model: qualityOf(byModel, table.outcomes),
    rules: qualityOf(byRules, table.outcomes),
    difference: aucDifference(byModel, byRules, table.outcomes, seed),
    looksAt: looksAt(model, table),
  };
  return { model, report };
}

/** Probabilities from scores, for each fold by Platt scaling on the others. */
function crossCalibrated(
  scores: readonly number[],
  outcomes: readonly boolean[],
  folds: readonly (readonly number[])[],
): number[] {
  const probabilities = scores.map(() => 0);
  for (const held of folds) {
    const apart = new Set(held);
    const learns = (_: unknown, place: number) => !apart.has(place);
    const scaled = scores.map((score) => score / 10);
    const fitted = fitPlatt(scaled.filter(learns), outcomes.filter(learns));
    for (const place of held) probabilities[place] = calibrate(fitted, scaled[place] ?? 0);
  }
  return probabilities;
}

function looksAt({ features, outcome }: LeadScoreModel, { rows }: OutcomeTable): LeadModelReport['looksAt'] {
  const weights = features.map(() => 0);
  for (const row of rows) {
    explainCase(outcome, row).contributions.forEach((one, column) => {
      weights[column] = (weights[column] ?? 0) + Math.abs(one) / rows.length;
    });
  }
  return features
    .map(({ label }, column) => ({ label, weight: weights[column] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHOWN);
}
