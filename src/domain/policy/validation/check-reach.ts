import { describeFact } from '../condition-words';
import type { PolicyDocument, Trigger } from '../types';
import { comparisonsIn } from './check-conditions';
import { highestScore } from './highest-score';
import { implies, type NormalForm, normalForm } from './normal-form';
import { type PolicyProblem, reporter } from './problem';

/**
 * Triggers that never get their turn: because another one always holds whenever they do and comes first, or
 * because they wait for a score that the scoring rules cannot give.
 *
 * @param sound ids of triggers whose conditions have no faults of their own
 */
export function checkReach(policy: PolicyDocument, sound: ReadonlySet<string>): readonly PolicyProblem[] {
  const ranked = policy.triggers
    .filter(({ id, enabled }) => enabled && sound.has(id))
    .toSorted((a, b) => b.priority - a.priority)
    .map((trigger) => ({ trigger, form: normalForm(trigger.condition) }));
  return [
    ...ranked.flatMap(({ trigger, form }, index) => shadowed(trigger, form, ranked.slice(0, index))),
    ...ranked.flatMap(({ trigger }) => scoreOutOfReach(trigger, policy)),
  ];
}

interface Ranked {
  readonly trigger: Trigger;
  readonly form: NormalForm | null;
}

function shadowed(
  trigger: Trigger,
  form: NormalForm | null,
  before: readonly Ranked[],
): readonly PolicyProblem[] {
  if (trigger.action === 'alert' || form === null) return [];
  const broader = before.find(
    (other) => standsInFront(other.trigger, trigger) && other.form && implies(form, other.form),
  );
  if (broader === undefined) return [];
  const first = broader.trigger.name;
  const never =
    broader.trigger.cooldownSeconds === 0 ? 'never fires' : `only fires while “${first}” cools down`;
  const sentence = `It ${never}: whenever it holds, “${first}” holds too and comes first.`;
  return [reporter('triggers', trigger.id, trigger.name)('unreachable', sentence)];
}

/** Asking first and handing over later, once the question was asked, is a way to work and no mistake. */
function standsInFront(first: Trigger, second: Trigger): boolean {
  if (first.action === 'alert') return false;
  return first.action === 'handoff' || second.action === 'ask' || first.cooldownSeconds === 0;
}

function scoreOutOfReach(trigger: Trigger, { scoring }: PolicyDocument): readonly PolicyProblem[] {
  const highest = highestScore(scoring);
  const comparison = comparisonsIn(trigger.condition).find(({ fact, op, value }) => {
    if (fact !== 'lead.score' || typeof value !== 'number') return false;
    return op === 'gt' ? value >= highest : op === 'gte' && value > highest;
  });
  if (comparison === undefined) return [];
  const report = reporter('triggers', trigger.id, trigger.name);
  const words = describeFact(comparison, null);
  return [
    report(
      'score_out_of_reach',
      `It waits until ${words}, but the scoring rules give at most ${highest} points.`,
    ),
  ];
}
