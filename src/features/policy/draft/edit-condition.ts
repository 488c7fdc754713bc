import { operatorsFor } from '../../../domain/policy/fact-definition';
import { factDefinition } from '../../../domain/policy/facts';
import type { Condition, FactCondition, FactValue, Operator } from '../../../domain/policy/types';

/** Changes to a condition tree. A place in it is the list of positions that lead there from the root. */

export type Place = readonly number[];
export type GroupKind = 'all' | 'any' | 'none';

export function kindOf(condition: Condition): 'fact' | GroupKind {
  if ('fact' in condition) return 'fact';
  return 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'none';
}

export function partsOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition) return [];
  return 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.none;
}

export function group(kind: GroupKind, parts: readonly Condition[]): Condition {
  return kind === 'all' ? { all: parts } : kind === 'any' ? { any: parts } : { none: parts };
}

/** The tree with another condition at a place; null takes the one there out. */
export function replaceAt(root: Condition, [first, ...rest]: Place, next: Condition | null): Condition {
  if (first === undefined) return next ?? group('all', []);
  const kind = kindOf(root);
  if (kind === 'fact') return root;
  const parts = partsOf(root);
  const part = parts[first];
  if (part === undefined) return root;
  const replaced = rest.length > 0 ? replaceAt(part, rest, next) : next;
  return group(kind, replaced === null ? parts.toSpliced(first, 1) : parts.with(first, replaced));
}

/** Adds a condition at the end of the group at a place. */
export function addTo(root: Condition, place: Place, added: Condition): Condition {
  const target = place.reduce<Condition | undefined>((at, index) => at && partsOf(at)[index], root);
  if (target === undefined || 'fact' in target) return root;
  const kind = kindOf(target);
  return kind === 'fact' ? root : replaceAt(root, place, group(kind, [...partsOf(target), added]));
}

/** A tree whose root is a group, as the builder shows it. */
export function asGroup(condition: Condition): Condition {
  return 'fact' in condition ? { all: [condition] } : condition;
}

/** Another fact: an operator and a value that fit it. */
export function comparisonOf(fact: string, before?: FactCondition): FactCondition {
  const definition = factDefinition(fact);
  if (!definition) return { fact, op: 'is_known' };
  const operators = operatorsFor(definition.type);
  const keeps = before !== undefined && factDefinition(before.fact)?.type === definition.type;
  const op = keeps && operators.includes(before.op) ? before.op : (operators[0] ?? 'is_known');
  return withOperator({ fact, op }, op);
}

/** Another operator: the value stays where it fits, else a fitting one takes its place. */
export function withOperator(condition: FactCondition, op: Operator): FactCondition {
  const { fact, value } = condition;
  if (op === 'is_known' || op === 'is_unknown') return { fact, op };
  return { fact, op, value: fitting(fact, op, value) };
}

function fitting(fact: string, op: Operator, value: FactValue | undefined): FactValue {
  const definition = factDefinition(fact);
  if (op === 'in' || op === 'not_in') {
    if (Array.isArray(value)) return value;
    return typeof value === 'string' && value !== '' ? [value] : [];
  }
  switch (definition?.type) {
    case 'number':
      return typeof value === 'number'
        ? value
        : (definition.min ?? 0) + (definition.unit === 'share' ? 0.7 : 1);
    case 'boolean':
      return typeof value === 'boolean' ? value : true;
    case 'choice':
      return typeof value === 'string' ? value : (definition.choices?.[0] ?? '');
    default:
      return typeof value === 'string' ? value : Array.isArray(value) ? (value[0] ?? '') : '';
  }
}
