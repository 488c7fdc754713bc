import { z } from 'zod';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { id, instant, text } from '../primitives';

/** Captured fields of a lead: who said or entered what, and what stood there before. */

const stored = z.object({
  field: z.enum(LEAD_FIELDS),
  /** As people read it; null when it was declined or emptied. */
  value: z.string().nullable(),
  declined: z.boolean(),
  setBy: z.enum(['bot', 'visitor', 'member', 'system']),
  /** The member who entered it. */
  memberName: z.string().nullable(),
  /** The visitor's message it was taken from. */
  messageId: id.nullable(),
  at: instant,
});

export const capturedFieldSchema = stored.meta({ id: 'CapturedField' });
export type CapturedField = z.infer<typeof capturedFieldSchema>;

/** `memberName` is who changed it: with a value taken back that is not who had entered it. */
const fieldChangeSchema = stored.extend({ id }).meta({ id: 'FieldChange' });
export type FieldChange = z.infer<typeof fieldChangeSchema>;

export const fieldHistorySchema = z.object({
  /** The newest first, at most fifty. */
  items: z.array(fieldChangeSchema),
});
export type FieldHistory = z.infer<typeof fieldHistorySchema>;

export const putLeadFieldBody = z.union([
  /** null empties the field. */
  z.strictObject({ value: text(300).nullable() }),
  z.strictObject({
    /** The line of the history that shall hold again, as it was then. */
    restore: id,
    /** Only while this line is the newest: to take back one's own change and nobody else's. */
    after: id.optional(),
  }),
]);
export type PutLeadField = z.output<typeof putLeadFieldBody>;

export const storedFieldSchema = z.object({
  fields: z.array(capturedFieldSchema),
  /** What takes this change back; null when nothing changed. */
  undo: z.object({ restore: id, after: id }).nullable(),
});
export type StoredField = z.infer<typeof storedFieldSchema>;
