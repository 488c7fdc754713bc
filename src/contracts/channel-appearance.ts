import { z } from 'zod';

/** How a channel looks and what it says besides the policy's templates. */
export const channelAppearanceSchema = z.object({
  quickReplies: z.array(z.string().max(80)).max(6).default([]),
  privacyUrl: z.url().nullable().default(null),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable()
    .default(null),
});
