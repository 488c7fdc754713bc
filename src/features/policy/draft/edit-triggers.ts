import type { Condition, PolicyDocument, Trigger } from '../../../domain/policy/types';

/** Changes to the rules of a draft. Pure: each gives the document after it. */

type Change = (policy: PolicyDocument) => PolicyDocument;

export const BLANK_CONDITION: Condition = { all: [{ fact: 'lead.score', op: 'gte', value: 70 }] };

/** An id that no rule has yet: "new-rule", "new-rule-2". */
export function freeId(wish: string, taken: readonly { readonly id: string }[]): string {
  const base =
    wish
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48) || 'rule';
  const ids = new Set(taken.map(({ id }) => id));
  let candidate = base;
  for (let count = 2; ids.has(candidate); count += 1) candidate = `${base}-${count}`;
  return candidate;
}

/** "Hot lead (copy)", or with a number when there is one already. */
export function freeName(wish: string, taken: readonly { readonly name: string }[]): string {
  const names = new Set(taken.map(({ name }) => name.trim().toLowerCase()));
  let candidate = wish;
  for (let count = 2; names.has(candidate.toLowerCase()); count += 1) candidate = `${wish} ${count}`;
  return candidate;
}

export function blankTrigger(policy: PolicyDocument): Trigger {
  return {
    id: freeId('new-rule', policy.triggers),
    name: freeName('New rule', policy.triggers),
    enabled: true,
    condition: BLANK_CONDITION,
    reason: 'high_score',
    action: 'handoff',
    teamId: null,
    skill: null,
    priority: 50,
    messageKey: 'handoffHighScore',
    cooldownSeconds: 3600,
  };
}

export const addTrigger =
  (trigger: Trigger, at?: number): Change =>
  (policy) => ({ ...policy, triggers: policy.triggers.toSpliced(at ?? policy.triggers.length, 0, trigger) });

export const removeTrigger =
  (id: string): Change =>
  (policy) => ({ ...policy, triggers: policy.triggers.filter((trigger) => trigger.id !== id) });

export const changeTrigger =
  (id: string, change: Partial<Trigger>): Change =>
  (policy) => ({
    ...policy,
    triggers: policy.triggers.map((trigger) => (trigger.id === id ? { ...trigger, ...change } : trigger)),
  });

export function copyOf(trigger: Trigger, policy: PolicyDocument): Trigger {
  const name = freeName(`${trigger.name} (copy)`, policy.triggers);
  return { ...trigger, id: freeId(`${trigger.id}-copy`, policy.triggers), name };
}

/** As they compete: the highest priority first, on a tie the earlier in the document. */
export function byPriority(triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.toSorted((a, b) => b.priority - a.priority);
}

/**
 * Moves a rule one place up or down among the others. Rules of equal priority change places in the document; others
 * get the priority that puts the rule right before or behind its neighbour.
 */
export const moveTrigger =
  (id: string, by: -1 | 1): Change =>
  (policy) => {
    const order = byPriority(policy.triggers);
    const from = order.findIndex((trigger) => trigger.id === id);
    const [moved, neighbour] = [order[from], order[from + by]];
    if (!moved || !neighbour) return policy;
    const rest = policy.triggers.filter((trigger) => trigger.id !== id);
    const at = rest.findIndex((trigger) => trigger.id === neighbour.id) + (by === 1 ? 1 : 0);
    return { ...policy, triggers: rest.toSpliced(at, 0, { ...moved, priority: neighbour.priority }) };
  };
