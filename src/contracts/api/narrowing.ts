import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { SCORE_BANDS } from '../../domain/leads/types';
import { id } from '../primitives';

/** What figures can be narrowed to; several hold at once. */
export const narrowingSchema = z.object({
  channel: id.optional(),
  team: id.optional(),
  member: id.optional(),
  reason: z.enum(HANDOFF_REASONS).optional(),
  language: z.string().max(35).optional(),
  /** Path of the page on which the conversation began. */
  page: z.string().max(2_000).optional(),
  scoreBand: z.enum(SCORE_BANDS).optional(),
});
export type Narrowing = z.output<typeof narrowingSchema>;
