import type { ScoreRule } from '../../leads/types';
import { defaultPolicy } from '../default-policy';
import { triggerWith } from '../policy.fixture';
import type { Condition, PolicyDocument, Trigger } from '../types';
import type { PolicyProblemCode } from './problem';

/** Changes to a sound policy, to plant faults with or to vary it soundly. */

export const SURROUNDINGS = {
  teamIds: ['sales', 'support'],
  skills: ['german'],
  intents: ['pricing', 'demo', 'comparison', 'integration', 'spam', 'legal', 'security', 'asks_for_person'],
};

export const SOUND = defaultPolicy({ timeZone: 'Europe/Berlin', teamId: 'sales' });

export type Change = (policy: PolicyDocument) => PolicyDocument;

export const withRule =
  (overrides: Partial<Trigger>): Change =>
  (policy) => ({
    ...policy,
    triggers: [...policy.triggers, triggerWith({ id: 'new', name: 'New rule', priority: 0, ...overrides })],
  });
export const withCondition = (condition: Condition): Change => withRule({ condition });
export const editRule =
  (id: string, overrides: Partial<Trigger>): Change =>
  (policy) => ({
    ...policy,
    triggers: policy.triggers.map((trigger) => (trigger.id === id ? { ...trigger, ...overrides } : trigger)),
  });
export const withoutRule =
  (id: string): Change =>
  (policy) => ({
    ...policy,
    triggers: policy.triggers.filter((trigger) => trigger.id !== id),
  });
export const withTiming =
  (timing: Partial<PolicyDocument['timing']>): Change =>
  (policy) => ({
    ...policy,
    timing: { ...policy.timing, ...timing },
  });
export const withHours =
  (hours: Partial<PolicyDocument['hours']>): Change =>
  (policy) => ({
    ...policy,
    hours: { ...policy.hours, alwaysOpen: false, ...hours },
  });
export const withScoring =
  (scoring: Partial<PolicyDocument['scoring']>): Change =>
  (policy) => ({
    ...policy,
    scoring: { ...policy.scoring, ...scoring },
  });
export const withScoreRule =
  (overrides: Partial<ScoreRule>): Change =>
  (policy) => {
    const rule: ScoreRule = {
      id: 'new',
      label: 'New score rule',
      group: 'fit',
      signal: 'field_known',
      match: 'email',
      atLeast: null,
      atMost: null,
      points: 5,
      maxTimes: 1,
      ...overrides,
    };
    return { ...policy, scoring: { ...policy.scoring, rules: [...policy.scoring.rules, rule] } };
  };
export const withMessage =
  (key: keyof PolicyDocument['messages'], texts: Record<string, string>): Change =>
  (policy) => ({
    ...policy,
    messages: { ...policy.messages, [key]: { ...policy.messages[key], ...texts } },
  });
export const score = (op: 'gt' | 'gte' | 'lt', value: number): Condition => ({
  fact: 'lead.score',
  op,
  value,
});

/** A fault, the rule it is found in and the sentence it is told with. */
export type PlantedFault = readonly [PolicyProblemCode, Change, string, string];
