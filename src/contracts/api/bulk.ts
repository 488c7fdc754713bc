import { z } from 'zod';
import { HANDOFF_OUTCOMES } from '../../domain/handoff/types';
import { clientId, id, instant, optionalText, text } from '../primitives';
import { PROBLEM_CODES } from '../problem';
import { teamConversationSchema } from './conversation';
import { changeTagsBody } from './tags';

/** Team API: one action on many conversations, each for itself. */

export const BULK_AT_MOST = 100;

const bulkActionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assign'), memberId: id, note: text(2_000).optional() }),
  z.object({ type: z.literal('snooze'), until: instant.nullable() }),
  z.object({ type: z.literal('wake') }),
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('reopen') }),
  changeTagsBody.extend({ type: z.literal('tag') }),
  z.object({
    type: z.literal('resolve'),
    outcome: z.enum(HANDOFF_OUTCOMES),
    note: optionalText(2_000).optional(),
  }),
  z.object({ type: z.literal('macro'), macroId: id, clientId }),
]);
export type BulkAction = z.infer<typeof bulkActionSchema>;

export const bulkBody = z.object({
  ids: z.array(id).min(1).max(BULK_AT_MOST),
  action: bulkActionSchema,
});

export const bulkResultSchema = z
  .object({
    done: z.array(teamConversationSchema),
    /** Left as they were, each with its reason. */
    failed: z.array(z.object({ id, code: z.enum(PROBLEM_CODES), detail: z.string() })),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.infer<typeof bulkResultSchema>;
