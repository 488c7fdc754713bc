import { scoreLead } from './score-lead';
import { type LeadScore, SCORE_BANDS, type ScoreBand, type ScoreSignal, type ScoringPolicy } from './types';

export interface ComparedLead<Lead> {
  readonly lead: Lead;
  readonly before: { readonly score: number; readonly band: ScoreBand };
  readonly after: { readonly score: number; readonly band: ScoreBand };
  /** Rules that give other points than before, the largest difference first. */
  readonly changes: { readonly label: string; readonly before: number; readonly after: number }[];
}

export interface ScoringComparison<Lead> {
  /** The largest change first; leads that change alike by their score after it. */
  readonly leads: ComparedLead<Lead>[];
  /** How many leads are in each band. */
  readonly bands: Readonly<Record<'before' | 'after', Record<ScoreBand, number>>>;
  readonly becomeHot: number;
  readonly ceaseHot: number;
}

/** Scores the same leads under two sets of rules at the same moment. */
export function compareScoring<Lead extends { readonly signals: readonly ScoreSignal[] }>(
  inForce: ScoringPolicy,
  draft: ScoringPolicy,
  leads: readonly Lead[],
  now: Date,
): ScoringComparison<Lead> {
  const compared = leads.map((lead) => {
    const [before, after] = [scoreLead(inForce, lead.signals, now), scoreLead(draft, lead.signals, now)];
    return { lead, before: standing(before), after: standing(after), changes: changesOf(before, after) };
  });
  const change = ({ before, after }: ComparedLead<Lead>) => Math.abs(after.score - before.score);
  compared.sort((a, b) => change(b) - change(a) || b.after.score - a.after.score);
  const count = (when: 'before' | 'after', band: ScoreBand) =>
    compared.filter((lead) => lead[when].band === band).length;
  const counts = (when: 'before' | 'after') => ({
    cold: count(when, 'cold'),
    warm: count(when, 'warm'),
    hot: count(when, 'hot'),
  });
  const turns = (from: 'before' | 'after', to: 'before' | 'after') =>
    compared.filter((lead) => lead[from].band !== HOT && lead[to].band === HOT).length;
  return {
    leads: compared,
    bands: { before: counts('before'), after: counts('after') },
    becomeHot: turns('before', 'after'),
    ceaseHot: turns('after', 'before'),
  };
}

const HOT = SCORE_BANDS[2];

const standing = ({ score, band }: LeadScore) => ({ score, band });

function changesOf(before: LeadScore, after: LeadScore): ComparedLead<unknown>['changes'] {
  const points = new Map<string, { label: string; before: number; after: number }>();
  for (const { ruleId, label, points: value } of before.contributions) {
    points.set(ruleId, { label, before: value, after: 0 });
  }
  for (const { ruleId, label, points: value } of after.contributions) {
    points.set(ruleId, { label, before: points.get(ruleId)?.before ?? 0, after: value });
  }
  return [...points.values()]
    .filter((rule) => rule.before !== rule.after)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
