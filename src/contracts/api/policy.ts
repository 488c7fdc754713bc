import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import {
  CONDITION_PROBLEMS,
  type ConditionVerdict,
  MESSAGE_KEYS,
  OPERATORS,
  type PolicyDecision,
  TRIGGER_ACTIONS,
} from '../../domain/policy/types';
import { factValueSchema } from '../policy-conditions';
import { policyDocumentSchema } from '../policy-document';
import { id, instant, limit, listOf, optionalText } from '../primitives';
import { personSchema } from './conversation';

/** Team API: versions of the handoff policy (design §3, §8). */

export const POLICY_STATUSES = ['draft', 'published', 'superseded'] as const;

export const policyVersion = z.coerce.number().int().min(1).max(1_000_000);

/** A whole policy in six languages and many rules does not fit into an ordinary body. */
export const POLICY_BODY_BYTES = 512 * 1024;

export const policySummarySchema = z
  .object({
    id,
    version: z.int(),
    status: z.enum(POLICY_STATUSES),
    note: z.string(),
    /** Counts the saves of a draft; a save names the one it was made from. */
    revision: z.int(),
    /** The earlier version that this one brought back. */
    restoredFrom: z.int().nullable(),
    createdBy: personSchema.nullable(),
    createdAt: instant,
    updatedBy: personSchema.nullable(),
    updatedAt: instant.nullable(),
    publishedBy: personSchema.nullable(),
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'PolicySummary' });
export type PolicySummary = z.infer<typeof policySummarySchema>;

export const listPoliciesQuery = z.object({
  /** The last version of the page before. */
  cursor: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  limit,
  status: policySummarySchema.shape.status.optional(),
});
export const policyListSchema = listOf(policySummarySchema);
export type PolicyList = z.infer<typeof policyListSchema>;

export const policyProblemSchema = z
  .object({
    code: z.string(),
    /** Errors stop a policy from being published, warnings do not. */
    severity: z.enum(['error', 'warning']),
    area: z.string(),
    subjectId: z.string().nullable(),
    rule: z.string(),
    sentence: z.string(),
  })
  .meta({ id: 'PolicyProblem' });

export const policyValidationSchema = z.object({
  publishable: z.boolean(),
  problems: z.array(policyProblemSchema).readonly(),
});
export type PolicyValidation = z.infer<typeof policyValidationSchema>;

export const policyDetailSchema = z
  .object({
    policy: policySummarySchema,
    document: policyDocumentSchema,
    problems: z.array(policyProblemSchema).readonly(),
    /** The whole policy in plain language. */
    description: z
      .array(
        z.object({
          title: z.string(),
          lines: z.array(z.object({ name: z.string().nullable(), text: z.string() })).readonly(),
        }),
      )
      .readonly(),
    /** What differs from the version in force, in words; empty for that version itself. */
    changes: z
      .array(
        z.object({
          area: z.string(),
          kind: z.enum(['added', 'removed', 'changed']),
          subject: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PolicyDetail' });
export type PolicyDetail = z.infer<typeof policyDetailSchema>;

export const createPolicyBody = z.object({
  document: policyDocumentSchema,
  note: optionalText(500).default(''),
});
export const publishPolicyBody = z.object({
  note: optionalText(500).optional(),
  /** The save that was looked at; a draft that has moved on since is not published. */
  revision: z.int().min(1).optional(),
});
export const savePolicyDraftBody = z.object({
  /** The save that this one was made from. */
  revision: z.int().min(1),
  document: policyDocumentSchema,
});
export const restorePolicyBody = z.object({
  /** In force at once, or as a draft to be looked at first. */
  publish: z.boolean(),
  note: optionalText(500).optional(),
});

/** Facts that are left out are unknown. Without `version` and `document` the policy in force is tried. */
export const tryPolicyBody = z
  .object({
    version: z.int().min(1).optional(),
    document: policyDocumentSchema.optional(),
    facts: z
      .record(z.string().max(100), factValueSchema)
      .refine((facts) => Object.keys(facts).length <= 200, 'At most 200 facts'),
  })
  .refine((body) => body.version === undefined || body.document === undefined, {
    message: 'Name either a version or send a document',
    path: ['version'],
  });

const conditionVerdictSchema: z.ZodType<ConditionVerdict> = z
  .object({
    kind: z.enum(['fact', 'all', 'any', 'none']),
    holds: z.boolean(),
    fact: z.string().optional(),
    op: z.enum(OPERATORS).optional(),
    expected: factValueSchema.optional(),
    actual: factValueSchema.optional(),
    problem: z.enum(CONDITION_PROBLEMS).optional(),
    get children() {
      return z.array(conditionVerdictSchema).readonly().optional();
    },
  })
  .meta({ id: 'ConditionVerdict' });

export const policyDecisionSchema = z
  .object({
    action: z.object({
      kind: z.enum([...TRIGGER_ACTIONS, 'none']),
      triggerId: z.string().nullable(),
      triggerName: z.string().nullable(),
      reason: z.enum(HANDOFF_REASONS).nullable(),
      teamId: z.string().nullable(),
      skill: z.string().nullable(),
      priority: z.number(),
      messageKey: z.enum(MESSAGE_KEYS).nullable(),
    }),
    alerts: z
      .array(z.object({ triggerId: z.string(), name: z.string(), reason: z.enum(HANDOFF_REASONS) }))
      .readonly(),
    verdicts: z
      .array(
        z.object({
          triggerId: z.string(),
          name: z.string(),
          outcome: z.enum(['fired', 'not_met', 'cooling_down', 'outranked', 'disabled']),
          action: z.enum(TRIGGER_ACTIONS),
          reason: z.enum(HANDOFF_REASONS),
          priority: z.number(),
          coolingSeconds: z.int().optional(),
          condition: conditionVerdictSchema,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PolicyDecision' }) satisfies z.ZodType<PolicyDecision>;

export const whyNotYetSchema = z.object({
  triggerId: z.string(),
  name: z.string(),
  action: z.enum(TRIGGER_ACTIONS),
  closeness: z.number().min(0).max(1),
  missing: z.array(z.string()).readonly(),
  sentence: z.string(),
});

export const triedPolicySchema = z.object({
  /** null for a document that was sent along. */
  version: z.int().nullable(),
  decision: policyDecisionSchema,
  whyNow: z.string(),
  whyNotYet: z.array(whyNotYetSchema).readonly(),
});
export type TriedPolicy = z.infer<typeof triedPolicySchema>;
