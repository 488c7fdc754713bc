import { z } from 'zod';
import { FORM_KINDS } from '../../domain/bot/reply/form-of';
import { id } from '../primitives';

/** A small form below a message of the bot; its answer is sent as a message, and free text does as well. */
export const messageFormSchema = z.object({
  kind: z.enum(FORM_KINDS),
  /** Which field of the lead it asks for; null: a time. */
  field: z.string().nullable(),
  /** Answers to pick from; of a `slot` the starts of the times on offer, ISO 8601. */
  options: z.array(z.string()),
  /** The message that answered it; null: none has, or something else was written. */
  answeredBy: id.nullable(),
});
export type MessageForm = z.infer<typeof messageFormSchema>;
