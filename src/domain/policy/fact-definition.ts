import type { Operator } from './types';

/** How one fact is typed and named; the four `*-facts.ts` files fill the registry with these. */

export const FACT_TYPES = ['text', 'choice', 'number', 'boolean', 'list'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** `share` is 0–1 and shown in per cent; `money` is minor units of the organisation's currency. */
export const FACT_UNITS = ['share', 'count', 'points', 'seconds', 'days', 'money', 'people'] as const;
export type FactUnit = (typeof FACT_UNITS)[number];

export const FACT_GROUPS = ['message', 'conversation', 'lead', 'moment'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export interface FactDefinition {
  readonly type: FactType;
  readonly group: FactGroup;
  readonly unit?: FactUnit;
  /** Noun phrase in sentence case, shown in the condition builder; lower-cased inside a sentence. */
  readonly label: string;
  /** The label is a plural: "visitor messages are", not "is". */
  readonly plural?: true;
  /** What it means, in one sentence for a manager. */
  readonly description: string;
  /** Closed list of values of a `choice`. */
  readonly choices?: readonly string[];
  /** How a sentence says that a `boolean` is true, and that it is false. */
  readonly whenTrue?: string;
  readonly whenFalse?: string;
  /** Smallest and largest value a `number` can take; absent means no bound. */
  readonly min?: number;
  readonly max?: number;
}

const OPERATORS_OF: Readonly<Record<FactType, readonly Operator[]>> = {
  text: ['eq', 'neq', 'in', 'not_in', 'contains', 'not_contains', 'is_known', 'is_unknown'],
  choice: ['eq', 'neq', 'in', 'not_in', 'is_known', 'is_unknown'],
  number: ['gte', 'gt', 'lte', 'lt', 'eq', 'neq', 'is_known', 'is_unknown'],
  boolean: ['eq', 'neq', 'is_known', 'is_unknown'],
  list: ['contains', 'not_contains', 'is_known', 'is_unknown'],
};

/** Operators that make sense for a type, the most used first. */
export function operatorsFor(type: FactType): readonly Operator[] {
  return OPERATORS_OF[type];
}
