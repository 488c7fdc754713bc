import { groupBy } from '../../metrics/group-by';
import { type Share, shareOf } from '../share';

/** A lead's score early in a conversation, and whether the lead was won in time. */
export interface ScoredOutcome {
  readonly score: number;
  readonly isWon: boolean;
  /** Month of the first message, as 2026-11. */
  readonly month: string;
  /** Monday of its week, as 2026-11-16. */
  readonly week: string;
}

export interface CalibrationGroup {
  readonly lowest: number;
  readonly highest: number;
  /** Mean score as a share: what would come true if 100 points meant certainty. */
  readonly predicted: number;
  readonly won: Share;
  /** Mean squared distance of score and outcome (Brier 1950). */
  readonly brier: number;
}

export interface ScoreCalibration {
  /** Tenths of the leads by score, the lowest first; equal scores stay together, so there may be fewer. */
  readonly deciles: readonly CalibrationGroup[];
  readonly months: readonly (CalibrationGroup & { readonly month: string })[];
  /** Those with a lead. */
  readonly weeks: readonly (CalibrationGroup & { readonly week: string })[];
  /** Over all leads; null without any. */
  readonly brier: number | null;
}

const TENTHS = 10;

/** Predicted against actual conversion (design §4). */
export function scoreCalibration(outcomes: readonly ScoredOutcome[]): ScoreCalibration {
  const sorted = [...outcomes].sort((left, right) => left.score - right.score);
  // The tenth of the first of those with the same score is the tenth of them all.
  const firstAt = new Map<number, number>();
  for (const [index, { score }] of sorted.entries()) if (!firstAt.has(score)) firstAt.set(score, index);
  const tenthOf = ({ score }: ScoredOutcome) =>
    Math.floor(((firstAt.get(score) ?? 0) * TENTHS) / sorted.length);
  return {
    deciles: [...groupBy(sorted, tenthOf).values()].map(groupOf),
    months: [...groupBy(sorted, ({ month }) => month)]
      .map(([month, own]) => ({ month, ...groupOf(own) }))
      .sort((left, right) => (left.month < right.month ? -1 : 1)),
    weeks: [...groupBy(sorted, ({ week }) => week)]
      .map(([week, own]) => ({ week, ...groupOf(own) }))
      .sort((left, right) => (left.week < right.week ? -1 : 1)),
    brier: sorted.length === 0 ? null : brierOf(sorted),
  };
}

function groupOf(own: readonly ScoredOutcome[]): CalibrationGroup {
  const scores = own.map(({ score }) => score);
  return {
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    predicted: scores.reduce((sum, score) => sum + score, 0) / scores.length / 100,
    won: shareOf(own.filter(({ isWon }) => isWon).length, own.length),
    brier: brierOf(own),
  };
}

function brierOf(own: readonly ScoredOutcome[]): number {
  const missed = own.map(({ score, isWon }) => (score / 100 - (isWon ? 1 : 0)) ** 2);
  return missed.reduce((sum, one) => sum + one, 0) / own.length;
}
