import { z } from 'zod';
import { cursor, id, instant, limit, listOf } from '../primitives';
import { INBOX_VIEWS, teamConversationSchema } from './conversation';
import { inboxFilterSchema } from './inbox-filter';
import { AUTHOR_KINDS } from './message';

/** Team API: full-text search over messages, notes and leads (design §8). */

/** The latest message of a conversation that holds every word. */
const messageMatchSchema = z
  .object({
    messageId: id,
    author: z.object({ kind: z.enum(AUTHOR_KINDS), name: z.string() }),
    private: z.boolean(),
    at: instant,
    /** The part of the message where the words stand. */
    excerpt: z.string(),
    /** Where in the excerpt, in UTF-16 units. */
    ranges: z.array(z.object({ start: z.int(), end: z.int() })),
  })
  .meta({ id: 'MessageMatch' });
export type MessageMatch = z.infer<typeof messageMatchSchema>;

const searchHitSchema = z
  .object({
    conversation: teamConversationSchema,
    /** Null when only the lead matches: by name, e-mail, phone or company. */
    match: messageMatchSchema.nullable(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchResultSchema = listOf(searchHitSchema);
export type SearchResult = z.infer<typeof searchResultSchema>;

export const searchQuery = inboxFilterSchema.extend({
  /** All words must stand in one message or in the lead; the last one may be unfinished. */
  q: z.string().max(200),
  view: z.enum(INBOX_VIEWS).default('all'),
  cursor,
  limit,
});
