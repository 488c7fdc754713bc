import { asSentence, durationInWords, listInWords } from './fact-words';
import type { ConditionVerdict, PolicyDecision, TriggerAction, TriggerVerdict } from './types';
import { heldInWords, missingInWords } from './verdict-words';

export interface WordOptions {
  /** ISO 4217 of the organisation; without it amounts carry no sign. */
  readonly currency?: string;
}

/**
 * Why the policy acted on this turn, in one or two plain sentences with the rule's name and the values that
 * decided: "“Hot lead” fired: score 78 passed the threshold of 70, and budget is known."
 */
export function explainWhyNow(decision: PolicyDecision, options: WordOptions = {}): string {
  const currency = options.currency ?? null;
  const { action, alerts, verdicts } = decision;
  const fired = verdicts.find(({ triggerId }) => triggerId === action.triggerId);
  if (fired === undefined || action.kind === 'none') {
    const alert = verdicts.find(({ triggerId }) => triggerId === alerts[0]?.triggerId);
    if (alert === undefined) return 'No rule fired.';
    return `${quoted(alert)} alerted the team: ${becauseOf(alert, currency)}.`;
  }
  if (action.kind === 'handoff' && fired.outcome !== 'fired') {
    return `${quoted(fired)} had offered a person, and the visitor said yes.`;
  }
  const sentence = `${quoted(fired)} ${action.kind === 'ask' ? 'asked the visitor' : 'fired'}: ${becauseOf(fired, currency)}.`;
  const outranked = verdicts.filter(({ outcome }) => outcome === 'outranked').map(quoted);
  if (outranked.length === 0) return sentence;
  return `${sentence} It came before ${listInWords(outranked, 'and')}.`;
}

export interface WhyNotYet {
  readonly triggerId: string;
  readonly name: string;
  readonly action: TriggerAction;
  /** 0–1: the share of the rule that holds, numbers counted by how near they come. */
  readonly closeness: number;
  /** What is missing, as clauses; empty when only a cooldown or another rule stood in the way. */
  readonly missing: readonly string[];
  readonly sentence: string;
}

/**
 * The rules that came nearest without firing, nearest first, each with what is missing.
 * @param options.limit how many to name, 3 by default
 */
export function explainWhyNotYet(
  decision: PolicyDecision,
  options: WordOptions & { readonly limit?: number } = {},
): readonly WhyNotYet[] {
  const currency = options.currency ?? null;
  return decision.verdicts
    .filter(({ outcome }) => outcome !== 'fired' && outcome !== 'disabled')
    .map((verdict) => ({ verdict, closeness: closenessOf(verdict.condition) }))
    .sort((a, b) => b.closeness - a.closeness || b.verdict.priority - a.verdict.priority)
    .slice(0, options.limit ?? 3)
    .map(({ verdict, closeness }) => whyNotYet(verdict, closeness, decision, currency));
}

/**
 * Which conditions of a rule that was not met are missing, as clauses: "score is 62 and must be at least 70".
 * @param currency ISO 4217 of the organisation, for amounts of money
 */
export function missingOf(verdict: TriggerVerdict, currency: string | null): readonly string[] {
  return missingIn(verdict.condition, currency);
}

function whyNotYet(
  verdict: TriggerVerdict,
  closeness: number,
  decision: PolicyDecision,
  currency: string | null,
): WhyNotYet {
  const missing = verdict.outcome === 'not_met' ? missingOf(verdict, currency) : [];
  const { triggerId, name, action } = verdict;
  return { triggerId, name, action, closeness, missing, sentence: sentenceOf(verdict, missing, decision) };
}

function sentenceOf(verdict: TriggerVerdict, missing: readonly string[], decision: PolicyDecision): string {
  if (verdict.outcome === 'cooling_down') {
    return `${quoted(verdict)} holds, but has fired lately and may fire again in ${durationInWords(verdict.coolingSeconds ?? 0)}.`;
  }
  if (verdict.outcome === 'outranked') {
    return `${quoted(verdict)} holds, but “${decision.action.triggerName}” came first.`;
  }
  return asSentence(`${quoted(verdict)} did not fire: ${missing.join('; ')}`);
}

function quoted({ name }: TriggerVerdict): string {
  return `“${name}”`;
}

/** What made it true. Exceptions that did not apply are only mentioned when there is nothing else. */
function becauseOf(verdict: TriggerVerdict, currency: string | null): string {
  const held = [...new Set(holding(verdict.condition).map((leaf) => heldInWords(leaf, currency)))];
  if (held.length === 0) return 'none of its exceptions applied';
  return held.length === 1 ? `${held[0]}` : `${held.slice(0, -1).join(', ')}, and ${held.at(-1)}`;
}

function holding(verdict: ConditionVerdict): readonly ConditionVerdict[] {
  if (verdict.kind === 'fact') return verdict.holds ? [verdict] : [];
  if (verdict.kind === 'none') return [];
  return (verdict.children ?? []).filter(({ holds }) => holds).flatMap(holding);
}

function missingIn(verdict: ConditionVerdict, currency: string | null): readonly string[] {
  if (verdict.holds) return [];
  const children = verdict.children ?? [];
  if (verdict.kind === 'fact') return [missingInWords(verdict, currency)];
  if (children.length === 0) return ['the rule has an empty group'];
  if (verdict.kind === 'all') return children.flatMap((child) => missingIn(child, currency));
  if (verdict.kind === 'none') {
    const inTheWay = children.filter(({ holds }) => holds).flatMap(holding);
    return [
      `held back because ${listInWords(
        inTheWay.map((leaf) => heldInWords(leaf, currency)),
        'and',
      )}`,
    ];
  }
  const nearest = children.toSorted((a, b) => closenessOf(b) - closenessOf(a))[0];
  return nearest === undefined ? [] : missingIn(nearest, currency);
}

/** 1 when it holds; an `all` is the mean of its parts, an `any` its best one. */
function closenessOf(verdict: ConditionVerdict): number {
  if (verdict.holds) return 1;
  const children = verdict.children ?? [];
  if (verdict.kind === 'fact') return closenessOfFact(verdict);
  if (children.length === 0 || verdict.kind === 'none') return 0;
  const parts = children.map(closenessOf);
  if (verdict.kind === 'any') return Math.max(...parts);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function closenessOfFact({ op, actual, expected }: ConditionVerdict): number {
  if (typeof actual !== 'number' || typeof expected !== 'number') return 0;
  const [small, large] = actual < expected ? [actual, expected] : [expected, actual];
  const isOrdering = op === 'gt' || op === 'gte' || op === 'lt' || op === 'lte';
  return isOrdering && small > 0 ? Math.min(0.99, small / large) : 0;
}
