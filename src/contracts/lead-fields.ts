import { z } from 'zod';
import { FIELD_SOURCES, type LeadFields } from '../domain/leads/field-entry';

const entryOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value: value.nullable(),
    declined: z.boolean(),
    source: z.enum(FIELD_SOURCES),
    confidence: z.number().min(0).max(1),
    messageId: z.string().nullable(),
    memberId: z.string().nullable(),
    at: z.string(),
  });

const words = entryOf(z.string()).optional();

/** What is known of a lead, as stored with it. */
export const leadFieldsSchema = z.object({
  name: words,
  email: words,
  phone: words,
  company: words,
  role: words,
  companySize: entryOf(z.object({ min: z.number(), max: z.number().nullable() })).optional(),
  budget: entryOf(
    z.object({
      amountMinor: z.number(),
      currency: z.string().nullable(),
      period: z.enum(['month', 'year']).nullable(),
    }),
  ).optional(),
  timeline: entryOf(z.object({ text: z.string(), withinDays: z.number().nullable() })).optional(),
  useCase: words,
}) satisfies z.ZodType<LeadFields>;
