import { z } from 'zod';
import { BLOCK_REASONS } from '../../domain/abuse/blocks';
import { SPAM_REVIEWS } from '../../domain/abuse/suspicion';
import { id, instant, listOf, optionalText } from '../primitives';
import { teamConversationSchema } from './conversation';

/** Team API: who may not chat. */

export const blockSchema = z
  .object({
    id,
    /** An address range, for example `203.0.113.9/32`; null for a visitor. */
    range: z.string().nullable(),
    visitor: z.object({ id, leadId: id, name: z.string() }).nullable(),
    reason: z.enum(BLOCK_REASONS),
    note: z.string(),
    /** Who made it; null: an API key, or somebody who is gone. */
    by: z.string().nullable(),
    createdAt: instant,
    /** null: until somebody lifts it. */
    expiresAt: instant.nullable(),
  })
  .meta({ id: 'Block' });
export type Block = z.infer<typeof blockSchema>;

export const blockListSchema = listOf(blockSchema);

const YEAR_HOURS = 8_760;
const terms = {
  reason: z.enum(BLOCK_REASONS),
  note: optionalText(300).default(''),
  /** null: until somebody lifts it. */
  forHours: z.int().min(1).max(YEAR_HOURS).nullable(),
};

export const addBlockBody = z.object({
  range: z
    .string()
    .trim()
    .pipe(
      z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: 'Not an address or a range: try 203.0.113.9, 203.0.113.0/24 or 2001:db8::/64',
      }),
    ),
  ...terms,
});

export const blockVisitorBody = z.object({
  ...terms,
  /** Also whoever comes from the same address, for a day at most. */
  withAddress: z.boolean().default(false),
});
export const blockedVisitorSchema = z.object({
  conversation: teamConversationSchema,
  /** Their address was still known and is blocked as well. */
  addressBlocked: z.boolean(),
});

export const reviewSpamBody = z.object({ review: z.enum(SPAM_REVIEWS) });
export const reviewedSpamSchema = z.object({ conversation: teamConversationSchema });
