import { z } from 'zod';
import { id, instant, listOf, MESSAGE_CHARACTERS } from '../primitives';

/** Team API: what the caller has begun to write, the same on each of their devices; nobody else ever sees it. */

/** Beyond what may be sent, so that nobody loses what they are still shortening. */
const DRAFT_CHARACTERS = MESSAGE_CHARACTERS * 4;
const MONTH_MS = 31 * 24 * 3_600_000;

/** Milliseconds since it was written, by the caller's own clock. */
export const ageMs = z
  .int()
  .min(0)
  .transform((age) => Math.min(age, MONTH_MS));

export const draftSchema = z
  .object({
    conversationId: id,
    /** A reply and a note are begun apart from each other. */
    private: z.boolean(),
    text: z.string(),
    /** When it was written, by the database's clock. */
    updatedAt: instant,
  })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof draftSchema>;
export const draftListSchema = listOf(draftSchema);

export const draftBody = z.object({
  text: z
    .string()
    .min(1)
    .max(DRAFT_CHARACTERS)
    .transform((text) => text.toWellFormed().replaceAll('\0', '')),
  private: z.boolean().default(false),
  ageMs: ageMs.default(0),
});
/** The draft that counts after it: another device's when that is newer; null when a message was sent since. */
export const keptDraftSchema = z.object({ draft: draftSchema.nullable() });

export const deleteDraftQuery = z.object({
  private: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});
