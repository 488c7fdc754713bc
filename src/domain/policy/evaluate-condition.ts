import { factDefinition } from './facts';
import type { Condition, ConditionVerdict, FactCondition, Facts, FactValue, Operator } from './types';

/**
 * Judges a condition tree and keeps the verdict of every node, also of those that could no longer change
 * the outcome: "why not yet" is read from them. Total: a wrong type or an unknown fact never throws, the
 * condition does not hold and `problem` says why. A group without conditions never holds.
 */
export function evaluateCondition(condition: Condition, facts: Facts): ConditionVerdict {
  if ('fact' in condition) return evaluateFact(condition, facts);
  if ('all' in condition) return evaluateGroup('all', condition.all, facts);
  if ('any' in condition) return evaluateGroup('any', condition.any, facts);
  return evaluateGroup('none', condition.none, facts);
}

function evaluateGroup(
  kind: 'all' | 'any' | 'none',
  conditions: readonly Condition[],
  facts: Facts,
): ConditionVerdict {
  if (conditions.length === 0) return { kind, holds: false, problem: 'empty_group', children: [] };
  let holding = 0;
  const children: ConditionVerdict[] = [];
  for (const condition of conditions) {
    const verdict = evaluateCondition(condition, facts);
    if (verdict.holds) holding += 1;
    children.push(verdict);
  }
  const holds = kind === 'all' ? holding === conditions.length : kind === 'any' ? holding > 0 : holding === 0;
  return { kind, holds, children };
}

function evaluateFact(condition: FactCondition, facts: Facts): ConditionVerdict {
  const { fact, op, value: expected } = condition;
  const actual = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (actual === undefined || actual === null) {
    // A name nobody registered is a slip of the pen, not something that is merely not known yet.
    if (factDefinition(fact) === undefined) {
      return { kind: 'fact', holds: false, fact, op, expected, actual: null, problem: 'no_such_fact' };
    }
    if (op === 'is_unknown') return { kind: 'fact', holds: true, fact, op, expected, actual: null };
    return { kind: 'fact', holds: false, fact, op, expected, actual: null, problem: 'unknown' };
  }
  const holds = compare(op, actual, expected);
  if (holds === null) {
    return { kind: 'fact', holds: false, fact, op, expected, actual, problem: 'wrong_type' };
  }
  return { kind: 'fact', holds, fact, op, expected, actual };
}

/** Whether the comparison holds; null when the operator does not fit the two values. */
function compare(op: Operator, actual: FactValue, expected: FactValue | undefined): boolean | null {
  switch (op) {
    case 'is_known':
      return true;
    case 'is_unknown':
      return false;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return compareNumbers(op, actual, expected);
    case 'eq':
      return isEqual(actual, expected);
    case 'neq':
      return negated(isEqual(actual, expected));
    case 'in':
      return isIn(actual, expected);
    case 'not_in':
      return negated(isIn(actual, expected));
    case 'contains':
      return isContained(actual, expected);
    case 'not_contains':
      return negated(isContained(actual, expected));
    default:
      return null;
  }
}

function negated(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}

function compareNumbers(
  op: 'gt' | 'gte' | 'lt' | 'lte',
  actual: FactValue,
  expected: FactValue | undefined,
): boolean | null {
  if (typeof actual !== 'number' || typeof expected !== 'number') return null;
  if (Number.isNaN(actual) || Number.isNaN(expected)) return null;
  if (op === 'gt') return actual > expected;
  if (op === 'gte') return actual >= expected;
  if (op === 'lt') return actual < expected;
  return actual <= expected;
}

function isEqual(actual: FactValue, expected: FactValue | undefined): boolean | null {
  if (typeof actual === 'string' && typeof expected === 'string') return isSameText(actual, expected);
  if (typeof actual === 'boolean' && typeof expected === 'boolean') return actual === expected;
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Number.isNaN(actual) || Number.isNaN(expected) ? null : actual === expected;
  }
  return null;
}

function isIn(actual: FactValue, expected: FactValue | undefined): boolean | null {
  if (typeof actual !== 'string' || !Array.isArray(expected)) return null;
  for (const one of expected) if (isSameText(actual, one)) return true;
  return false;
}

function isContained(actual: FactValue, expected: FactValue | undefined): boolean | null {
  if (typeof expected !== 'string' || expected === '') return null;
  if (typeof actual === 'string') {
    return actual.includes(expected) || actual.toLowerCase().includes(expected.toLowerCase());
  }
  if (!Array.isArray(actual)) return null;
  for (const one of actual) if (isSameText(one, expected)) return true;
  return false;
}

/** Text is compared without regard to case: managers write "Pricing", pages say "/pricing". */
function isSameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
