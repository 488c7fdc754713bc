import { z } from 'zod';
import { HANDOFF_REASONS } from '../domain/handoff/types';
import { SCORE_GROUPS, SCORE_SIGNALS } from '../domain/leads/types';
import { FALLBACKS } from '../domain/policy/fallbacks';
import { MESSAGE_KEYS, ROUTING_STRATEGIES, TRIGGER_ACTIONS, WAITING_BOT_MODES } from '../domain/policy/types';
import { conditionSchema } from './policy-conditions';

/**
 * The shape of a policy (design §3). Whether it makes sense is `validatePolicy`'s business: a draft may hold
 * a dead team or a contradiction, and is told so in words.
 */

const ruleId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'Letters, digits, - and _, at most 64');
const ruleName = z.string().trim().min(1).max(120);
const seconds = z.number().int().min(0).max(31_536_000);
const reference = z.string().min(1).max(64).nullable();

export const triggerSchema = z.object({
  id: ruleId,
  name: ruleName,
  enabled: z.boolean(),
  condition: conditionSchema,
  reason: z.enum(HANDOFF_REASONS),
  action: z.enum(TRIGGER_ACTIONS),
  teamId: reference,
  skill: reference,
  priority: z.number().int(),
  messageKey: z.enum(MESSAGE_KEYS),
  cooldownSeconds: seconds,
});

export const scoreRuleSchema = z.object({
  id: ruleId,
  label: ruleName,
  group: z.enum(SCORE_GROUPS),
  signal: z.enum(SCORE_SIGNALS),
  match: z.string().max(200),
  atLeast: z.number().nullable(),
  atMost: z.number().nullable(),
  points: z.number().min(-100).max(100),
  maxTimes: z.number().int().max(1000),
});

export const scoringPolicySchema = z.object({
  rules: z.array(scoreRuleSchema).max(200),
  fitCap: z.number().int(),
  engagementCap: z.number().int(),
  engagementHalfLifeDays: z.number().max(3650),
  warmFrom: z.number().int(),
  hotFrom: z.number().int(),
});

export const routingPolicySchema = z.object({
  strategy: z.enum(ROUTING_STRATEGIES),
  ageingPerMinute: z.number().max(100),
  overflowTeamId: reference,
  overflowSeconds: seconds,
  idleKeepsCapacity: z.boolean(),
});

export const timingPolicySchema = z.object({
  offerSeconds: seconds,
  reofferAfterAllPassedSeconds: seconds,
  firstReplySeconds: seconds,
  lostAgentSeconds: seconds,
  visitorGoneSeconds: seconds,
  maxWaitSeconds: seconds,
  stillWaitingSeconds: seconds,
  inactivitySeconds: seconds,
  reopenSeconds: seconds,
  missedOffersBeforeAway: z.number().int().max(100),
  responseTargetSeconds: seconds,
});

const openIntervals = z.array(z.object({ from: z.number().int(), to: z.number().int() })).max(24);

export const businessHoursSchema = z.object({
  timeZone: z.string().min(1).max(64),
  alwaysOpen: z.boolean(),
  week: z.object({
    1: openIntervals,
    2: openIntervals,
    3: openIntervals,
    4: openIntervals,
    5: openIntervals,
    6: openIntervals,
    7: openIntervals,
  }),
  exceptions: z
    .array(z.object({ date: z.iso.date(), name: z.string().max(120), open: openIntervals }))
    .max(500),
});

const template = z.string().max(2000);
const localisedText = z.object({ en: template }).catchall(template).meta({ id: 'LocalisedText' });
const messageKey = z.enum(MESSAGE_KEYS);

export const policyDocumentSchema = z
  .object({
    triggers: z.array(triggerSchema).max(200),
    scoring: scoringPolicySchema,
    routing: routingPolicySchema,
    timing: timingPolicySchema,
    hours: businessHoursSchema,
    botWhileWaiting: z.enum(WAITING_BOT_MODES),
    fallbacks: z.array(z.enum(FALLBACKS)).max(10),
    bookingUrl: z.string().max(500).nullable(),
    messages: z.record(messageKey, localisedText),
  })
  .meta({ id: 'PolicyDocument' });
