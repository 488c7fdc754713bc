import type { FactDefinition } from '../../../domain/policy/fact-definition';
import type { Operator } from '../../../domain/policy/types';

const WORDS: Readonly<Record<Operator, string>> = {
  eq: 'is',
  neq: 'is not',
  gt: 'is more than',
  gte: 'is at least',
  lt: 'is less than',
  lte: 'is at most',
  in: 'is one of',
  not_in: 'is none of',
  contains: 'contains',
  not_contains: 'does not contain',
  is_known: 'is known',
  is_unknown: 'is not known',
};

/** An operator between a fact and a value. */
export function operatorWords(op: Operator, definition: FactDefinition | undefined): string {
  if (!definition?.plural) return WORDS[op];
  if (op === 'contains') return 'contain';
  return op === 'not_contains' ? 'do not contain' : WORDS[op].replace(/^is/, 'are');
}
