import { z } from 'zod';
import { id } from '../primitives';
import { threadSchema } from './conversation';

const place = z.coerce.number().int().min(0).max(2_147_483_647).optional();

export const threadPageQuery = z
  .object({
    /** The page that ends right before this `teamSeq`; the latest page when nothing is given. */
    before: place,
    /** The page that begins at this `teamSeq`. */
    from: place,
    /** The page around this message. */
    around: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  })
  .refine(
    ({ before, from, around }) => [before, from, around].filter((one) => one !== undefined).length <= 1,
    'At most one of before, from and around',
  );

/** A stretch of a conversation: everything that stands between two places (`teamSeq` at creation), both included. */
export const threadPageSchema = threadSchema
  .extend({
    /** 0 when it reaches the beginning. */
    from: z.int(),
    /** The conversation's `lastTeamSeq` when it reaches the end. */
    to: z.int(),
    /** A person had the conversation right before. */
    withPerson: z.boolean(),
  })
  .meta({ id: 'ThreadPage' });
export type ThreadPage = z.infer<typeof threadPageSchema>;
