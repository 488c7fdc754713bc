import { z } from 'zod';
import { CONVERSATION_STATUSES, HANDOFF_REASONS } from '../../domain/handoff/types';
import { SCORE_BANDS } from '../../domain/leads/types';
import { id } from '../primitives';

/** What narrows a list of conversations; every part must hold. */

const day = z.iso.date();

export const inboxFilterSchema = z.object({
  channel: id.optional(),
  /** Of the latest episode. */
  team: id.optional(),
  /** `me` is whoever asks. */
  owner: z.union([z.enum(['me', 'nobody']), id]).optional(),
  tag: id.optional(),
  /** Of the latest episode. */
  reason: z.enum(HANDOFF_REASONS).optional(),
  band: z.enum(SCORE_BANDS).optional(),
  /** BCP 47 primary language. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'A language as in "en"')
    .optional(),
  status: z.enum(CONVERSATION_STATUSES).optional(),
  /** Days of the organisation's time zone on which the latest message was written, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type InboxFilter = z.infer<typeof inboxFilterSchema>;
export type InboxFilterKey = keyof InboxFilter;

const choice = z.object({ id, name: z.string() });
/** What a filter can name in this organisation, each by name. */
export const filterChoicesSchema = z
  .object({
    channels: z.array(choice),
    teams: z.array(choice),
    members: z.array(choice),
    tags: z.array(choice),
    languages: z.array(z.string()),
  })
  .meta({ id: 'FilterChoices' });
export type FilterChoices = z.infer<typeof filterChoicesSchema>;
