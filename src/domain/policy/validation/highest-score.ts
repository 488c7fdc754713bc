import type { ScoreGroup, ScoringPolicy } from '../../leads/types';

/** The highest score the rules can give when everything speaks for a lead; 0–100. */
export function highestScore(scoring: ScoringPolicy): number {
  const most = (group: ScoreGroup, cap: number) => {
    const points = scoring.rules
      .filter((rule) => rule.group === group && rule.points > 0)
      .reduce((sum, rule) => sum + rule.points * rule.maxTimes, 0);
    return Math.min(cap, points);
  };
  return Math.min(100, Math.round(most('fit', scoring.fitCap) + most('engagement', scoring.engagementCap)));
}
