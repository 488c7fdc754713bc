import { isBelowPath } from './page-path';
import type {
  LeadScore,
  ScoreBand,
  ScoreContribution,
  ScoreGroup,
  ScoreRule,
  ScoreSignal,
  ScoringPolicy,
} from './types';

const DAY_MS = 86_400_000;

/**
 * Scores a lead by rules (design §3). Each rule counts its matching signals, the newest first and at most
 * `maxTimes` of them. An engagement signal fades: after `engagementHalfLifeDays` it counts half,
 * points × 0.5^(age ÷ half-life); fit does not fade. Contributions are rounded to tenths before they are
 * added, so that what is shown adds up; each group is rounded to whole points and capped; the score is the
 * sum of both, between 0 and 100.
 *
 * @param policy  rules, caps and thresholds
 * @param signals in any order; a signal dated after `now` (another clock) counts as of now
 * @param now     the moment for which the score is wanted
 */
export function scoreLead(policy: ScoringPolicy, signals: readonly ScoreSignal[], now: Date): LeadScore {
  const contributions: ScoreContribution[] = [];
  const tenths: Record<ScoreGroup, number> = { fit: 0, engagement: 0 };
  for (const rule of policy.rules) {
    const counted = matching(rule, signals).slice(0, Math.max(0, rule.maxTimes));
    if (counted.length === 0) continue;
    const weight =
      rule.group === 'fit'
        ? counted.length
        : counted.reduce((sum, { at }) => sum + decay(at, now, policy.engagementHalfLifeDays), 0);
    const inTenths = Math.round(rule.points * weight * 10);
    if (inTenths === 0) continue;
    tenths[rule.group] += inTenths;
    const { id, label, group } = rule;
    contributions.push({ ruleId: id, label, group, times: counted.length, points: inTenths / 10 });
  }
  const fit = capped(tenths.fit, policy.fitCap);
  const engagement = capped(tenths.engagement, policy.engagementCap);
  const score = Math.min(100, Math.max(0, fit + engagement));
  contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { score, fit, engagement, band: bandOf(policy, score), contributions };
}

/** The band of a score under the policy's thresholds. */
export function bandOf(policy: Pick<ScoringPolicy, 'warmFrom' | 'hotFrom'>, score: number): ScoreBand {
  if (score >= policy.hotFrom) return 'hot';
  return score >= policy.warmFrom ? 'warm' : 'cold';
}

/** Matching signals, newest first: they have faded least. */
function matching(rule: ScoreRule, signals: readonly ScoreSignal[]): readonly ScoreSignal[] {
  return signals
    .filter((signal) => signal.kind === rule.signal && isMatch(rule, signal))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

function isMatch(rule: ScoreRule, signal: ScoreSignal): boolean {
  switch (rule.signal) {
    case 'message':
    case 'returning':
      return true;
    case 'page_view':
      return isBelowPath(signal.key, rule.match);
    case 'field_value':
      return signal.key === rule.match && isWithin(rule, signal.amount);
    default:
      return signal.key === rule.match;
  }
}

function isWithin(rule: ScoreRule, amount: number | null): boolean {
  if (amount === null) return false;
  return (rule.atLeast === null || amount >= rule.atLeast) && (rule.atMost === null || amount <= rule.atMost);
}

function decay(at: Date, now: Date, halfLifeDays: number): number {
  if (halfLifeDays <= 0) return 1;
  const ageDays = Math.max(0, now.getTime() - at.getTime()) / DAY_MS;
  return 0.5 ** (ageDays / halfLifeDays);
}

/** Whole points; adding zero turns -0 into 0. */
function capped(tenths: number, cap: number): number {
  return Math.min(Math.round(tenths / 10), cap) + 0;
}
