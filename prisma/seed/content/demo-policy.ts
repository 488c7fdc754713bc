import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import type { PolicyDocument, Trigger } from '../../../src/domain/policy/types';

/** Enterprise visitors with a technical question of several parts get a person without being asked. */
const technicalEnterpriseQuestion = (teamId: string): Trigger => ({
  id: 'enterprise-technical-question',
  name: 'Technical question from an enterprise',
  enabled: true,
  condition: {
    all: [
      { fact: 'moment.channel', op: 'eq', value: 'acme-enterprise' },
      { fact: 'message.complexity', op: 'gte', value: 0.7 },
      { none: [{ fact: 'message.declinedHuman', op: 'eq', value: true }] },
    ],
  },
  reason: 'complex_query',
  action: 'handoff',
  teamId,
  skill: null,
  priority: 55,
  messageKey: 'handoffRequested',
  cooldownSeconds: 1800,
});

/** The policy every organisation starts with, and one rule of Acme's own. */
export function demoPolicy(options: { timeZone: string; enterpriseTeamId: string }): PolicyDocument {
  const policy = defaultPolicy({ timeZone: options.timeZone });
  const own = technicalEnterpriseQuestion(options.enterpriseTeamId);
  return { ...policy, triggers: [...policy.triggers, own] };
}
