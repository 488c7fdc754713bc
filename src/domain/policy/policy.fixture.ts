import { defaultPolicy } from './default-policy';
import type { PolicyDocument, Trigger } from './types';

/** Smallest sound pieces of a policy for tests; override what the test is about. */

export function triggerWith(overrides: Partial<Trigger> = {}): Trigger {
  return {
    id: 'trigger-1',
    name: 'Hot lead',
    enabled: true,
    condition: { fact: 'lead.score', op: 'gte', value: 70 },
    reason: 'high_score',
    action: 'handoff',
    teamId: null,
    skill: null,
    priority: 50,
    messageKey: 'handoffHighScore',
    cooldownSeconds: 600,
    ...overrides,
  };
}

/** The default policy with other triggers, open around the clock in Berlin. */
export function policyWith(
  triggers: readonly Trigger[],
  overrides: Partial<PolicyDocument> = {},
): PolicyDocument {
  return { ...defaultPolicy({ timeZone: 'Europe/Berlin' }), triggers, ...overrides };
}
