import { z } from 'zod';
import { TRIED_HOURS } from '../../domain/bot/try-out/types';
import { factValueSchema } from '../policy-conditions';
import { policyDocumentSchema } from '../policy-document';
import { instant, messageText } from '../primitives';
import { policyDecisionSchema, whyNotYetSchema } from './policy';

/** Team API: a conversation that is only tried out. */

const MAX_STEPS = 60;
const A_MONTH_IN_SECONDS = 31 * 24 * 3600;

const situationSchema = z.object({
  /** By the policy's own hours at the tried-out time, or as if open or closed. */
  hours: z.enum(TRIED_HOURS),
  agentsOnline: z.int().min(0).max(1000),
  queueLength: z.int().min(0).max(1000),
  expectedWaitSeconds: z.int().min(0).max(86_400).nullable(),
  returningVisitor: z.boolean(),
});

const tryStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), text: messageText }),
  z.object({ kind: z.literal('page'), path: z.string().trim().min(1).max(500) }),
  z.object({ kind: z.literal('wait'), seconds: z.int().min(1).max(A_MONTH_IN_SECONDS) }),
  z.object({ kind: z.literal('situation'), situation: situationSchema }),
  z.object({ kind: z.literal('hand_back') }),
]);

/** Without `version` and `document` the policy in force is tried. Nothing is stored: send all steps each time. */
export const tryConversationBody = z
  .object({
    version: z.int().min(1).optional(),
    document: policyDocumentSchema.optional(),
    steps: z.array(tryStepSchema).max(MAX_STEPS),
    startedAt: instant.optional(),
  })
  .refine((body) => body.version === undefined || body.document === undefined, {
    message: 'Name either a version or send a document',
    path: ['version'],
  });

const tryFrameSchema = z.object({
  step: z.enum(['message', 'page', 'wait', 'situation', 'hand_back']),
  at: instant,
  said: z.array(z.object({ author: z.enum(['visitor', 'bot', 'system']), text: z.string() })).readonly(),
  score: z.number(),
  band: z.string(),
  contributions: z
    .array(
      z.object({
        ruleId: z.string(),
        label: z.string(),
        group: z.string(),
        times: z.int(),
        points: z.number(),
      }),
    )
    .readonly(),
  inHours: z.boolean(),
  status: z.enum(['bot', 'waiting']),
  /** How a visitor message was judged; null for every other step. */
  turn: z
    .object({
      decision: policyDecisionSchema,
      whyNow: z.string(),
      whyNotYet: z.array(whyNotYetSchema).readonly(),
      facts: z.record(z.string(), factValueSchema.readonly()).readonly(),
      changedFacts: z.array(z.string()).readonly(),
    })
    .nullable(),
});
export type TriedFrame = z.infer<typeof tryFrameSchema>;

export const triedConversationSchema = z
  .object({
    /** null for a document that was sent along. */
    version: z.int().nullable(),
    startedAt: instant,
    /** The greeting, then one for each step. */
    frames: z.array(tryFrameSchema).readonly(),
  })
  .meta({ id: 'TriedConversation' });
export type TriedConversation = z.infer<typeof triedConversationSchema>;
