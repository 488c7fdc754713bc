import type { FactDefinition } from '../fact-definition';
import { factDefinition } from '../facts';
import type { Condition, FactCondition } from '../types';
import {
  allValues,
  complement,
  intersect,
  isEmpty,
  isSubset,
  knownValues,
  numbersBetween,
  textsIn,
  type ValueSet,
} from './value-set';

/**
 * Conditions as alternatives (disjunctive normal form): each alternative says for some facts which values
 * they must have. Expects conditions without type faults. "Contains" is kept as a yes-no question of its own.
 */

interface Restriction {
  readonly definition: FactDefinition;
  readonly values: ValueSet;
}
type Alternative = ReadonlyMap<string, Restriction>;
export type NormalForm = readonly Alternative[];

/** Beyond this the question is not worth the time; nothing is claimed about such a rule. */
const MOST_ALTERNATIVES = 256;

/** The alternatives under which a condition holds, none when it never can; null when there are too many. */
export function normalForm(condition: Condition): NormalForm | null {
  return formOf(condition, false);
}

/** The alternatives under which a condition does not hold. */
export function negatedForm(condition: Condition): NormalForm | null {
  return formOf(condition, true);
}

/** Whether one of two conditions implies the other. "No" may also mean that it could not be shown. */
export function implies(narrow: NormalForm, broad: NormalForm): boolean {
  return narrow.every((one) => broad.some((other) => isNarrower(one, other)));
}

function isNarrower(narrow: Alternative, broad: Alternative): boolean {
  for (const [key, { definition, values }] of broad) {
    const given = narrow.get(key)?.values ?? allValues(definition);
    if (!isSubset(given, values, definition)) return false;
  }
  return true;
}

function formOf(condition: Condition, negated: boolean): NormalForm | null {
  if ('fact' in condition) return factForm(condition, negated);
  if ('all' in condition) return negated ? eitherOf(condition.all, true) : bothOf(condition.all, false);
  if ('any' in condition) return negated ? bothOf(condition.any, true) : eitherOf(condition.any, false);
  return negated ? eitherOf(condition.none, false) : bothOf(condition.none, true);
}

function eitherOf(conditions: readonly Condition[], negated: boolean): NormalForm | null {
  const forms: Alternative[] = [];
  for (const condition of conditions) {
    const form = formOf(condition, negated);
    if (form === null) return null;
    forms.push(...form);
  }
  return forms.length > MOST_ALTERNATIVES ? null : forms;
}

function bothOf(conditions: readonly Condition[], negated: boolean): NormalForm | null {
  let form: NormalForm = [new Map()];
  for (const condition of conditions) {
    const next = formOf(condition, negated);
    if (next === null || form.length * next.length > MOST_ALTERNATIVES) return null;
    form = form.flatMap((one) => next.flatMap((other) => conjunction(one, other)));
  }
  return form;
}

/** Both at once, as a list that is empty when they exclude each other. */
function conjunction(a: Alternative, b: Alternative): readonly Alternative[] {
  const joined = new Map(a);
  for (const [key, restriction] of b) {
    const before = joined.get(key);
    const values = before === undefined ? restriction.values : intersect(before.values, restriction.values);
    if (isEmpty(values)) return [];
    joined.set(key, { definition: restriction.definition, values });
  }
  return [joined];
}

const YES_OR_NO: FactDefinition = { type: 'boolean', group: 'message', label: 'Contains', description: '' };

function factForm(condition: FactCondition, negated: boolean): NormalForm {
  const definition = factDefinition(condition.fact);
  if (definition === undefined) return negated ? [new Map()] : [];
  if (condition.op === 'contains' || condition.op === 'not_contains') {
    return containsForm(condition, definition, negated);
  }
  const values = valuesOf(condition, definition);
  const restricted = negated ? complement(values, definition) : values;
  return isEmpty(restricted) ? [] : [new Map([[condition.fact, { definition, values: restricted }]])];
}

function containsForm(
  { fact, op, value }: FactCondition,
  definition: FactDefinition,
  negated: boolean,
): NormalForm {
  const key = `${fact} contains ${String(value).toLowerCase()}`;
  const question = (answer: string): Alternative =>
    new Map([
      [key, { definition: YES_OR_NO, values: { ...textsIn([answer]), unknown: answer === 'false' } }],
    ]);
  const isKnown: Alternative = new Map([[fact, { definition, values: knownValues(definition) }]]);
  const isUnknown: Alternative = new Map([
    [fact, { definition, values: complement(knownValues(definition), definition) }],
  ]);
  if (op === 'contains') {
    return negated ? [question('false')] : conjunction(question('true'), isKnown);
  }
  return negated ? [question('true'), isUnknown] : conjunction(question('false'), isKnown);
}

function valuesOf({ op, value }: FactCondition, definition: FactDefinition): ValueSet {
  const known = knownValues(definition);
  if (op === 'is_known') return known;
  if (op === 'is_unknown') return complement(known, definition);
  const isNegative = op === 'neq' || op === 'not_in';
  const values = positiveValues(op, value, definition);
  return isNegative ? intersect(complement(values, definition), known) : values;
}

function positiveValues(op: string, value: FactCondition['value'], definition: FactDefinition): ValueSet {
  if (typeof value === 'number') {
    const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (op === 'gt' || op === 'gte') return numbersBetween(definition, [value, op === 'gt'], [high, false]);
    if (op === 'lt' || op === 'lte') return numbersBetween(definition, [low, false], [value, op === 'lt']);
    return numbersBetween(definition, [value, false], [value, false]);
  }
  const texts = Array.isArray(value) ? value : [String(value)];
  return textsIn(texts.map((text) => text.toLowerCase()));
}
