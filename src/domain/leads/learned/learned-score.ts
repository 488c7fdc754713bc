import { calibrate } from '../learning/calibrator';
import { explainCase } from '../learning/explain-case';
import { type OutcomeModel, probabilityOf } from '../learning/train-outcome-model';
import { bandOf } from '../score-lead';
import type { LeadScore, ScoreContribution, ScoringPolicy } from '../types';
import { apportion } from './apportion';
import { cellsOf, featureInWords, type LeadFeature } from './features';
import { type LeadPast, pastAt } from './lead-history';
import { type ScoreScale, scoreOf } from './score-scale';

/** The learned score as it is stored: what it looks at, the trees, and the way from probability to points. */
export interface LeadScoreModel {
  readonly features: readonly LeadFeature[];
  readonly outcome: OutcomeModel;
  readonly scale: ScoreScale;
}

export interface LearnedScore extends LeadScore {
  /** Calibrated probability that the lead is won, 0–1. */
  readonly probability: number;
}

/** Points that every lead starts from. */
export const STARTING_POINT = 'starting-point';

/**
 * Scores a lead by the learned model: the calibrated probability on the model's scale, in whole points. Contributions
 * are the Shapley values of what the model looked at, turned into points in proportion and rounded to tenths so that
 * together with the starting point, the score of an average lead, they make the score exactly.
 *
 * @param now    the moment for which the score is wanted; what became known later is not looked at
 * @param policy for the thresholds of the bands
 */
export function scoreByModel(
  model: LeadScoreModel,
  lead: LeadPast,
  now: Date,
  { timeZone, policy }: { readonly timeZone: string; readonly policy: ScoringPolicy },
): LearnedScore {
  const { features, outcome, scale } = model;
  const row = cellsOf(features, pastAt(lead, now), timeZone);
  const probability = probabilityOf(outcome, row);
  const exact = scoreOf(scale, probability);
  const explained = explainCase(outcome, row);
  const start = scoreOf(scale, calibrate(outcome.calibrator, explained.base));
  const logOdds = explained.contributions.reduce((sum, one) => sum + one, 0);
  const pointsPerLogOdds = Math.abs(logOdds) < 1e-9 ? 0 : (exact - start) / logOdds;
  const score = Math.min(100, Math.max(0, Math.round(exact)));
  const tenths = apportion(
    [start, ...explained.contributions.map((one) => one * pointsPerLogOdds)].map((points) => points * 10),
    score * 10,
  );
  const contributions: ScoreContribution[] = features.flatMap((feature, column) => {
    const points = (tenths[column + 1] ?? 0) / 10;
    if (points === 0) return [];
    const label = featureInWords(feature, row[column] ?? null);
    return [{ ruleId: feature.name, label, group: feature.group, times: 1, points }];
  });
  contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const startPoints = (tenths[0] ?? 0) / 10;
  if (startPoints !== 0) {
    const label = 'Where an average lead stands';
    contributions.unshift({ ruleId: STARTING_POINT, label, group: 'fit', times: 1, points: startPoints });
  }
  const engagement = Math.round(
    contributions.reduce((sum, { group, points }) => sum + (group === 'engagement' ? points : 0), 0),
  );
  return {
    score,
    fit: score - engagement,
    engagement: engagement + 0,
    band: bandOf(policy, score),
    contributions,
    probability,
  };
}
