import { z } from 'zod';
import type { QualificationFlow } from '../domain/bot/qualification/question';
import { LEAD_FIELDS } from '../domain/leads/types';
import { text } from './primitives';

/** The qualification flow as a manager edits it and as it is stored with the organisation. */

const languageCode = z.string().regex(/^[a-z]{2}$/, 'A two-letter language code');
const localisedText = z
  .record(languageCode, text(500))
  .refine((value): value is Record<string, string> & { en: string } => typeof value.en === 'string', {
    message: 'English is always needed',
    path: ['en'],
  });

export const qualificationQuestionSchema = z.object({
  field: z.enum(LEAD_FIELDS),
  ask: localisedText,
  required: z.boolean(),
  when: z
    .object({
      fromTurn: z.int().min(1).max(50).optional(),
      intents: z.array(z.string().max(80)).max(50).optional(),
      knows: z.array(z.enum(LEAD_FIELDS)).max(LEAD_FIELDS.length).optional(),
      minimumScore: z.int().min(0).max(100).optional(),
    })
    .optional(),
  unreadable: localisedText.optional(),
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
