import { describeFact, subjectOf } from '../condition-words';
import { type FactDefinition, operatorsFor } from '../fact-definition';
import { listInWords, valueInWords } from '../fact-words';
import { factDefinition } from '../facts';
import type { Condition, FactCondition, FactValue } from '../types';
import { negatedForm, normalForm } from './normal-form';
import type { PolicyProblem, PolicySurroundings, Report } from './problem';
import { hasNoKnownValue } from './value-set';

/** Faults of single comparisons: unknown facts, operators and values that do not fit the fact. */
export function checkConditions(
  condition: Condition,
  surroundings: PolicySurroundings,
  report: Report,
): readonly PolicyProblem[] {
  if ('fact' in condition) return checkFact(condition, surroundings, report);
  const children = childrenOf(condition);
  if (children.length === 0) return [report('empty_group', 'A group has no conditions, so it never holds.')];
  return children.flatMap((child) => checkConditions(child, surroundings, report));
}

/** The conditions directly within one; none for a leaf. */
export function childrenOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'none' in condition ? condition.none : [];
}

/** Every comparison of a condition, at any depth. */
export function comparisonsIn(condition: Condition): readonly FactCondition[] {
  return 'fact' in condition ? [condition] : childrenOf(condition).flatMap(comparisonsIn);
}

function checkFact(
  condition: FactCondition,
  surroundings: PolicySurroundings,
  report: Report,
): readonly PolicyProblem[] {
  const definition = factDefinition(condition.fact);
  if (definition === undefined) {
    return [report('unknown_fact', `There is no fact called “${condition.fact}”.`)];
  }
  const noun = subjectOf(condition.fact);
  if (!operatorsFor(definition.type).includes(condition.op)) {
    const allowed = listInWords(operatorsFor(definition.type), 'or');
    return [report('wrong_operator', `“${condition.op}” cannot be asked of ${noun}; use ${allowed}.`)];
  }
  if (condition.op === 'is_known' || condition.op === 'is_unknown') return [];
  return checkValue(condition, definition, surroundings, report);
}

function checkValue(
  condition: FactCondition,
  definition: FactDefinition,
  { intents }: PolicySurroundings,
  report: Report,
): readonly PolicyProblem[] {
  const { fact, op, value } = condition;
  const noun = subjectOf(fact);
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return [report('missing_value', `The comparison of ${noun} has no value.`)];
  }
  const needsList = op === 'in' || op === 'not_in';
  const expected = needsList ? 'list' : definition.type === 'list' ? 'text' : definition.type;
  if (!isOfType(value, expected)) {
    const found = valueInWords(undefined, value, null);
    return [report('wrong_value', `The value ${found} does not fit ${noun}, which ${NEEDS[expected]}.`)];
  }
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const unknownChoice = texts.find(
    (text) => definition.choices && !definition.choices.includes(text.toLowerCase()),
  );
  if (unknownChoice !== undefined) {
    const choices = listInWords(
      (definition.choices ?? []).map((one) => `“${one}”`),
      'or',
    );
    return [report('unknown_choice', `${capital(noun)} is never “${unknownChoice}”; it is ${choices}.`)];
  }
  const unknownIntent =
    fact === 'message.intent' ? texts.find((text) => intents && !intents.includes(text)) : undefined;
  if (unknownIntent !== undefined) {
    return [report('unknown_intent', `The bot has no intent called “${unknownIntent}”.`)];
  }
  return typeof value === 'number' ? checkRange(condition, definition, report) : [];
}

function checkRange(
  condition: FactCondition,
  definition: FactDefinition,
  report: Report,
): readonly PolicyProblem[] {
  const said = describeFact(condition, null);
  const range = `it goes from ${valueInWords(definition, definition.min, null)}${
    definition.max === undefined ? ' up' : ` to ${valueInWords(definition, definition.max, null)}`
  }`;
  if (normalForm(condition)?.length === 0) {
    return [report('value_out_of_range', `“${capital(said)}” can never hold: ${range}.`)];
  }
  // Unknown is the only way out left.
  const isOrdering = condition.op !== 'eq' && condition.op !== 'neq';
  const negated = negatedForm(condition);
  if (
    isOrdering &&
    negated?.every((one) => [...one.values()].every(({ values }) => hasNoKnownValue(values)))
  ) {
    return [report('condition_without_effect', `“${capital(said)}” always holds: ${range}.`)];
  }
  return [];
}

const NEEDS = {
  text: 'needs a text',
  choice: 'needs a text',
  number: 'needs a number',
  boolean: 'needs yes or no',
  list: 'needs a list of texts',
} as const;

function isOfType(value: FactValue, type: keyof typeof NEEDS): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.every((one) => one !== '');
    default:
      return typeof value === 'string';
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
