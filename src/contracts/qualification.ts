import { z } from 'zod';
import type { QualificationFlow } from '../domain/bot/qualification/question';
import { LEAD_FIELDS } from '../domain/leads/types';
import { localisedText } from './localised-text';

/** The qualification flow as a manager edits it and as it is stored with the organisation. */

const CHOICES = 8;

export const qualificationQuestionSchema = z.object({
  field: z.enum(LEAD_FIELDS),
  ask: localisedText(500),
  required: z.boolean(),
  when: z
    .object({
      fromTurn: z.int().min(1).max(50).optional(),
      intents: z.array(z.string().max(80)).max(50).optional(),
      knows: z.array(z.enum(LEAD_FIELDS)).max(LEAD_FIELDS.length).optional(),
      minimumScore: z.int().min(0).max(100).optional(),
    })
    .optional(),
  unreadable: localisedText(500).optional(),
  choices: z.array(localisedText(60)).max(CHOICES).optional(),
});

export const qualificationFlowSchema = z
  .array(qualificationQuestionSchema)
  .max(LEAD_FIELDS.length)
  .refine((flow) => new Set(flow.map(({ field }) => field)).size === flow.length, 'Ask for each field once');

/** The stored flow; empty where there is none or it cannot be read. */
export function parseQualificationFlow(stored: unknown): QualificationFlow {
  const parsed = qualificationFlowSchema.safeParse(stored);
  return parsed.success ? parsed.data : [];
}
