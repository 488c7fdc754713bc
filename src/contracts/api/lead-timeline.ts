import { z } from 'zod';
import { TIMELINE_KINDS } from '../../domain/leads/timeline-kinds';
import { LEAD_STAGES } from '../../domain/leads/types';
import { cursor, id, instant, limit, listOf } from '../primitives';
import { AUTHOR_KINDS } from './message';

/** Team API: everything that happened with a lead, newest first, in one stream. */

export const leadTimelineQuery = z.object({
  /** Kinds with commas between them; left out: all. */
  kinds: z
    .string()
    .max(100)
    .transform((raw) => raw.split(',').filter((value) => value !== ''))
    .pipe(z.array(z.enum(TIMELINE_KINDS)))
    .optional(),
  cursor,
  limit,
});

const base = { id, at: instant };
/** Who did it; null: the visitor, the bot or another system. */
const by = z.string().nullable();

export const timelineEntrySchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('visit'), url: z.string(), title: z.string().nullable() }),
  z.object({
    ...base,
    kind: z.literal('message'),
    conversationId: id,
    author: z.enum(AUTHOR_KINDS),
    by,
    text: z.string(),
    private: z.boolean(),
  }),
  z.object({
    ...base,
    kind: z.literal('score'),
    conversationId: id.nullable(),
    score: z.int(),
    delta: z.int(),
    cause: z.string(),
  }),
  z.object({
    ...base,
    kind: z.literal('handoff'),
    conversationId: id,
    /** The state it came to: `queued` when a person was asked for. */
    status: z.string(),
    reason: z.string(),
    outcome: z.string().nullable(),
    by,
  }),
  z.object({
    ...base,
    kind: z.literal('deal'),
    from: z.enum(LEAD_STAGES),
    to: z.enum(LEAD_STAGES),
    dealValueMinor: z.int().nullable(),
    by,
  }),
  z.object({
    ...base,
    kind: z.literal('edit'),
    /** A field of the lead, `owner`, `dealValue`, or `import` for a lead that came with a file. */
    field: z.string(),
    value: z.string().nullable(),
    /** Where it came from: a member, an import, the visitor… */
    source: z.string().nullable(),
    fileName: z.string().nullable(),
    by,
  }),
]);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export const leadTimelineSchema = listOf(timelineEntrySchema);
export type LeadTimeline = z.infer<typeof leadTimelineSchema>;
