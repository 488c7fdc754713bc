import { describeCondition } from '../condition-words';
import type { Condition } from '../types';
import { childrenOf } from './check-conditions';
import { negatedForm, normalForm } from './normal-form';
import type { PolicyProblem, Report } from './problem';

/**
 * Groups that can never hold, the smallest ones, each with the two conditions that exclude each other where
 * a pair does; and a rule that always holds. Expects comparisons without faults of their own.
 */
export function checkContradictions(condition: Condition, report: Report): readonly PolicyProblem[] {
  const dead = deadGroups(condition, report);
  if (dead.length > 0) return dead;
  if (negatedForm(condition)?.length === 0) {
    return [report('always_holds', 'The condition holds on every turn, whatever the visitor does.')];
  }
  return [];
}

function deadGroups(condition: Condition, report: Report): readonly PolicyProblem[] {
  if ('fact' in condition) return [];
  const inside =
    'none' in condition ? [] : childrenOf(condition).flatMap((child) => deadGroups(child, report));
  if (inside.length > 0 || normalForm(condition)?.length !== 0) return inside;
  const clash = clashingPair(condition);
  if (clash === null) {
    const words = describeCondition(condition, null);
    return [report('contradiction', `This can never hold: ${words}.`)];
  }
  const [one, other] = clash.map((part) => describeCondition(part, null));
  return [report('contradiction', `This can never hold: ${one}, and at the same time ${other}.`)];
}

function clashingPair(condition: Condition): readonly [Condition, Condition] | null {
  const parts = partsOf(condition);
  for (const [index, one] of parts.entries()) {
    for (const other of parts.slice(index + 1)) {
      if (normalForm({ all: [one, other] })?.length === 0) return [one, other];
    }
  }
  return null;
}

/** What must hold at once: the members of an `all`, and the opposite of each member of a `none`. */
function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('none' in condition) return condition.none.map((one) => ({ none: [one] }));
  return [condition];
}
