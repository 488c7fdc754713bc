import { isSameJson } from './same-value';
import type { PolicyDocument } from './types';

export interface MergedPolicies {
  /** Both people's changes; where both changed the same thing, mine. */
  readonly mine: PolicyDocument;
  /** The same with theirs where both changed the same thing. Equal to `mine` when they do not collide. */
  readonly theirs: PolicyDocument;
}

/**
 * Three-way merge of two people's changes to one draft, so that nobody's work is lost. Rules with an id are merged one
 * by one and property by property, everything else key by key; a list without ids is one thing. What only one of the
 * two touched is taken from them; an item that one removed and the other changed stays, as changed.
 *
 * @param base   what both started from
 * @param mine   what I have
 * @param theirs what was saved in between
 */
export function mergePolicies(
  base: PolicyDocument,
  mine: PolicyDocument,
  theirs: PolicyDocument,
): MergedPolicies {
  // Both sides have the shape of a document, and merging takes every part from one of them.
  return {
    mine: merge(base, mine, theirs) as PolicyDocument,
    theirs: merge(base, theirs, mine) as PolicyDocument,
  };
}

/** The first of the two wins where both changed the same. */
function merge(base: unknown, first: unknown, second: unknown): unknown {
  if (isSameJson(first, second) || isSameJson(second, base)) return first;
  if (isSameJson(first, base)) return second;
  if (isItems(first) && isItems(second)) return mergeItems(isItems(base) ? base : [], first, second);
  if (isRecord(first) && isRecord(second)) {
    return mergeRecords(isRecord(base) ? base : {}, first, second);
  }
  return first;
}

/** Half of one tree and half of another would be a condition that nobody has written. */
function whole(base: unknown, first: unknown, second: unknown): unknown {
  return isSameJson(first, base) ? second : first;
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

function mergeItems(base: readonly Item[], first: readonly Item[], second: readonly Item[]): Item[] {
  const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const [was, one, other] = [byId(base), byId(first), byId(second)];
  const isMoved = !isSameJson(
    base.map(({ id }) => id),
    first.map(({ id }) => id),
  );
  const [leading, following] = isMoved ? [first, second] : [second, first];
  const ids = new Set([...leading, ...following].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [before, a, b] = [was.get(id), one.get(id), other.get(id)];
    if (a !== undefined && b !== undefined) return [merge(before, a, b) as Item];
    const left = a ?? b;
    // Removed by one of them; kept where the other one has changed it since.
    const isGone = left === undefined || (before !== undefined && isSameJson(before, left));
    return isGone ? [] : [left];
  });
}

function mergeRecords(
  base: Readonly<Record<string, unknown>>,
  first: Readonly<Record<string, unknown>>,
  second: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const merged = [...keys].map((key) => {
    const together = key === 'condition' ? whole : merge;
    return [key, together(base[key], first[key], second[key])] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItems(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string');
}
