import type { ScoreGroup, ScoreRule, ScoreSignalKind, ScoringPolicy } from '../../../domain/leads/types';

/** Changes of scoring rules while somebody edits them; each returns new rules. */

export function changeRule(scoring: ScoringPolicy, id: string, change: Partial<ScoreRule>): ScoringPolicy {
  return { ...scoring, rules: scoring.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) };
}

export function removeRule(scoring: ScoringPolicy, id: string): ScoringPolicy {
  return { ...scoring, rules: scoring.rules.filter((rule) => rule.id !== id) };
}

/** What a rule looks for first, when somebody chooses what it is about. */
const FIRST_MATCH: Readonly<Record<ScoreSignalKind, string>> = {
  page_view: '/pricing',
  message: '',
  intent: 'pricing',
  field_known: 'company',
  field_value: 'companySize',
  email_kind: 'business',
  returning: '',
  event: 'signed_up',
};

/** Facts about who the lead is hold once; what a lead does may happen often. */
const ONCE: readonly ScoreSignalKind[] = ['field_known', 'field_value', 'email_kind'];

/** The rule about another kind of signal: what belonged to the old kind is gone. */
export function withSignal(rule: ScoreRule, signal: ScoreSignalKind): ScoreRule {
  return {
    ...rule,
    signal,
    match: FIRST_MATCH[signal],
    atLeast: signal === 'field_value' ? 1 : null,
    atMost: null,
    maxTimes: ONCE.includes(signal) ? 1 : rule.maxTimes,
  };
}

/** A new rule at the end of its group. @returns the rules and the new one's id */
export function addRule(
  scoring: ScoringPolicy,
  group: ScoreGroup,
): { readonly scoring: ScoringPolicy; readonly id: string } {
  const taken = new Set(scoring.rules.map(({ id }) => id));
  let number = scoring.rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  const signal = group === 'fit' ? 'field_known' : 'page_view';
  const rule = withSignal(
    {
      id: `rule-${number}`,
      label: 'New rule',
      group,
      signal,
      match: '',
      atLeast: null,
      atMost: null,
      points: 5,
      maxTimes: 1,
    },
    signal,
  );
  return { scoring: { ...scoring, rules: [...scoring.rules, rule] }, id: rule.id };
}
