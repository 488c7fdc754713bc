import { z } from 'zod';
import { brandVoiceSchema } from '../brand-voice';
import { id, instant, listOf } from '../primitives';
import { personSchema } from './conversation';

/** Team API: what the policy editor needs besides the document, and what was done to the policy. */

/** What a policy can refer to in this organisation. */
export const policySurroundingsSchema = z
  .object({
    orgName: z.string(),
    currency: z.string(),
    timeZone: z.string(),
    voice: brandVoiceSchema,
    teams: z.array(z.object({ id, name: z.string() })),
    /** Skills that at least one active member has. */
    skills: z.array(z.string()),
    /** Intents that the bot has learned. */
    intents: z.array(z.string()),
    channels: z.array(z.string()),
  })
  .meta({ id: 'PolicySurroundings' });
export type PolicySurroundingsView = z.infer<typeof policySurroundingsSchema>;

export const POLICY_ACTIONS = ['published', 'restored', 'draft_opened', 'draft_discarded'] as const;

export const policyHistorySchema = listOf(
  z.object({
    id,
    action: z.enum(POLICY_ACTIONS),
    version: z.int(),
    /** For `restored`: the version that was brought back. */
    from: z.int().nullable(),
    note: z.string(),
    by: personSchema.nullable(),
    at: instant,
  }),
);
export type PolicyHistory = z.infer<typeof policyHistorySchema>;
