import type { FactDefinition } from './fact-definition';
import { listInWords, nounOf, valueInWords } from './fact-words';
import { factDefinition } from './facts';
import type { Condition, FactCondition, FactValue, Operator } from './types';

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  eq: 'neq',
  neq: 'eq',
  gt: 'lte',
  gte: 'lt',
  lt: 'gte',
  lte: 'gt',
  in: 'not_in',
  not_in: 'in',
  contains: 'not_contains',
  not_contains: 'contains',
  is_known: 'is_unknown',
  is_unknown: 'is_known',
};

/**
 * A condition as a clause: "score is at least 70 and the visitor did not decline a person".
 * @param currency ISO 4217 of the organisation, for amounts of money
 */
export function describeCondition(condition: Condition, currency: string | null): string {
  if ('fact' in condition) return describeFact(condition, currency);
  if ('all' in condition) return join(condition.all, 'and', currency);
  if ('any' in condition) return join(condition.any, 'or', currency);
  const [only, ...others] = condition.none;
  if (only !== undefined && others.length === 0 && 'fact' in only) {
    return describeFact({ ...only, op: OPPOSITE[only.op] }, currency);
  }
  return `none of these holds: ${condition.none.map((one) => describeCondition(one, currency)).join('; ')}`;
}

function join(conditions: readonly Condition[], joint: 'and' | 'or', currency: string | null): string {
  if (conditions.length === 0) return 'nothing (empty group)';
  const clauses = conditions.map((one) => {
    const clause = describeCondition(one, currency);
    const isGroup = !('fact' in one) && !('none' in one && one.none.length === 1);
    return isGroup && conditions.length > 1 ? `(${clause})` : clause;
  });
  return listInWords(clauses, joint);
}

/** One comparison as a clause: "budget is at least €10,000", "intent is “legal” or “security”". */
export function describeFact({ fact, op, value }: FactCondition, currency: string | null): string {
  const definition = factDefinition(fact);
  if (definition?.type === 'boolean' && typeof value === 'boolean' && (op === 'eq' || op === 'neq')) {
    return booleanInWords(definition, value === (op === 'eq'));
  }
  const noun = subjectOf(fact);
  const is = definition?.plural ? 'are' : 'is';
  const said = valueInWords(definition, value, currency);
  switch (op) {
    case 'eq':
    case 'in':
      return `${noun} ${is} ${said}`;
    case 'neq':
    case 'not_in':
      return `${noun} ${is} not ${said}`;
    case 'gt':
      return `${noun} ${is} more than ${said}`;
    case 'gte':
      return `${noun} ${is} at least ${said}`;
    case 'lt':
      return `${noun} ${is} less than ${said}`;
    case 'lte':
      return `${noun} ${is} at most ${said}`;
    case 'contains':
      return `${noun} ${contain(definition)} ${said}`;
    case 'not_contains':
      return `${noun} ${definition?.plural ? 'do' : 'does'} not contain ${said}`;
    case 'is_known':
      return `${noun} ${is} known`;
    default:
      return `${noun} ${is} not known`;
  }
}

/** How a true or false fact is said. */
export function booleanInWords(definition: FactDefinition, value: FactValue): string {
  return (value === true ? definition.whenTrue : definition.whenFalse) ?? nounOf(definition);
}

/** What a sentence about a fact is about: "score", or the quoted name of a fact nobody knows. */
export function subjectOf(fact: string): string {
  const definition = factDefinition(fact);
  return definition === undefined ? `“${fact}”` : nounOf(definition);
}

function contain(definition: FactDefinition | undefined): string {
  return definition?.plural ? 'contain' : 'contains';
}
