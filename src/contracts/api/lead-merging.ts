import { z } from 'zod';
import { id, instant } from '../primitives';
import { leadSummarySchema } from './conversation';

/** Team API: leads that may be the same person. */

const lookalikeSchema = z
  .object({
    lead: leadSummarySchema,
    /** What they have in common. */
    same: z.enum(['email']),
    createdAt: instant,
    lastSeenAt: instant.nullable(),
    conversations: z.int(),
  })
  .meta({ id: 'LeadLookalike' });
export type Lookalike = z.infer<typeof lookalikeSchema>;

export const lookalikeListSchema = z.object({ items: z.array(lookalikeSchema) });
export type LookalikeList = z.infer<typeof lookalikeListSchema>;

/** The lead that becomes part of the one in the path. */
export const mergeLeadBody = z.object({ fromLeadId: id });
export const tellApartBody = z.object({ otherLeadId: id });
