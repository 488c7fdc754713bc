import type { BusinessHours } from '../time/types';
import { MESSAGE_KEYS, type MessageKey, type PolicyDocument, type Trigger } from './types';

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

export function hoursAlwaysOpen(overrides: Partial<BusinessHours> = {}): BusinessHours {
  return {
    timeZone: 'Europe/Berlin',
    alwaysOpen: true,
    week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
    exceptions: [],
    ...overrides,
  };
}

export function policyWith(
  triggers: readonly Trigger[],
  overrides: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    triggers,
    scoring: {
      rules: [],
      fitCap: 60,
      engagementCap: 60,
      engagementHalfLifeDays: 7,
      warmFrom: 40,
      hotFrom: 70,
    },
    routing: {
      strategy: 'longest_idle',
      ageingPerMinute: 1,
      overflowTeamId: null,
      overflowSeconds: 300,
      idleKeepsCapacity: false,
    },
    timing: {
      offerSeconds: 30,
      reofferAfterAllPassedSeconds: 60,
      firstReplySeconds: 120,
      lostAgentSeconds: 60,
      visitorGoneSeconds: 180,
      maxWaitSeconds: 600,
      stillWaitingSeconds: 90,
      inactivitySeconds: 1800,
      reopenSeconds: 604_800,
      missedOffersBeforeAway: 3,
      responseTargetSeconds: 60,
    },
    hours: hoursAlwaysOpen(),
    botWhileWaiting: 'holding',
    fallbacks: ['leave_contact'],
    bookingUrl: null,
    messages: messagesSaying('A person will help you.'),
    ...overrides,
  };
}

/** Every message in English, with the same text. */
export function messagesSaying(text: string): PolicyDocument['messages'] {
  const messages: Partial<Record<MessageKey, { en: string }>> = {};
  for (const key of MESSAGE_KEYS) messages[key] = { en: text };
  return messages as PolicyDocument['messages'];
}
