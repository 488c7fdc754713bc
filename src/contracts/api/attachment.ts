import { z } from 'zod';
import { ATTACHMENT_TYPES, ATTACHMENTS_PER_MESSAGE } from '../../domain/attachments/rules';
import { id } from '../primitives';

/** What is said about a file; its bytes have a call of their own. */
export const attachmentSchema = z
  .object({
    id,
    name: z.string(),
    mediaType: z.enum(ATTACHMENT_TYPES),
    /** In bytes. */
    size: z.int(),
    /** In pixels, as shown; null for what is no image. */
    width: z.int().nullable(),
    height: z.int().nullable(),
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.infer<typeof attachmentSchema>;

export const uploadedSchema = z.object({ attachment: attachmentSchema });

/** Own uploads of this conversation that no message carries yet. */
export const attachmentIds = z
  .array(id)
  .max(ATTACHMENTS_PER_MESSAGE, `At most ${ATTACHMENTS_PER_MESSAGE} files`)
  .refine((ids) => new Set(ids).size === ids.length, 'Each file once')
  .default([]);
