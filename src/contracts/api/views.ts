import { z } from 'zod';
import { id, instant, listOf, text } from '../primitives';
import { INBOX_VIEWS } from './conversation';
import { inboxFilterSchema } from './inbox-filter';

/** Team API: views of the inbox that were saved under a name, one's own or everybody's. */

/** Counted up to here; one more means "more". */
export const MOST_COUNTED = 99;
export const VIEWS_AT_MOST = 30;

export const savedFilterSchema = inboxFilterSchema.extend({
  view: z.enum(INBOX_VIEWS),
  q: z.string().max(200).optional(),
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

export const savedViewSchema = z
  .object({
    id,
    name: z.string(),
    shared: z.boolean(),
    filter: savedFilterSchema,
    position: z.int(),
    /** Conversations in it for the caller, at most one more than 99. */
    count: z.int(),
    createdAt: instant,
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedViewSchema>;

export const savedViewListSchema = listOf(savedViewSchema);

const name = text(40);
export const createViewBody = z.object({
  name,
  filter: savedFilterSchema,
  /** Everybody sees it; managers only. */
  shared: z.boolean().default(false),
});
export const updateViewBody = z.object({
  name: name.optional(),
  filter: savedFilterSchema.optional(),
  position: z.int().min(0).max(1_000).optional(),
});
