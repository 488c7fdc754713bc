import { z } from 'zod';
import { FORM_FIELDS } from '../../domain/channels/pre-chat-form';

/** The form before a visitor's first message, in their language and without what is known of them already. */
export const preChatFormSchema = z
  .object({
    fields: z.array(
      z.object({
        kind: z.enum(FORM_FIELDS),
        required: z.boolean(),
        /** null: the page's own wording. */
        label: z.string().nullable(),
      }),
    ),
    consent: z
      .object({
        version: z.int(),
        required: z.boolean(),
        text: z.string(),
        privacyUrl: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'PreChatForm' });
export type PreChatForm = z.infer<typeof preChatFormSchema>;
