import { z } from 'zod';
import { id, instant } from '../primitives';

/** Team API: how a site proves to a channel who its visitors are. */

export const IDENTITY_TOKEN_CHARACTERS = 4_000;
/** How long the secret before may stay good: at once, a day, a week, a month. */
const GRACE_HOURS = [0, 24, 168, 720] as const;

const identitySecretSchema = z
  .object({
    id,
    /** The last four characters. */
    end: z.string(),
    createdAt: instant,
    createdBy: z.string().nullable(),
    /** null: the one in use. */
    validUntil: instant.nullable(),
    /** To the minute; null: never. */
    lastUsedAt: instant.nullable(),
    /** False where it was sealed with another application secret: it verifies nothing. */
    readable: z.boolean(),
  })
  .meta({ id: 'IdentitySecret' });

export const identitySettingsSchema = z
  .object({
    /** The one in use first; empty: no site can say who its visitors are. */
    secrets: z.array(identitySecretSchema),
  })
  .meta({ id: 'IdentitySettings' });
export type IdentitySettings = z.infer<typeof identitySettingsSchema>;

export const rotateIdentityBody = z.object({
  /** Hours for which the secret before stays good, so that the site can change over. */
  graceHours: z.union(GRACE_HOURS.map((hours) => z.literal(hours))).default(0),
});

export const newIdentitySecretSchema = identitySettingsSchema.extend({
  /** Shown this once and never again. */
  secret: z.string(),
});
export type NewIdentitySecret = z.infer<typeof newIdentitySecretSchema>;

export const checkIdentityBody = z.object({ token: z.string().min(1).max(IDENTITY_TOKEN_CHARACTERS) });

export const checkedIdentitySchema = z
  .discriminatedUnion('ok', [
    z.object({
      ok: z.literal(true),
      externalId: z.string(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      emailIsVerified: z.boolean(),
      phone: z.string().nullable(),
      company: z.string().nullable(),
    }),
    z.object({
      ok: z.literal(false),
      code: z.enum(['identity_invalid', 'identity_expired']),
      detail: z.string(),
    }),
  ])
  .meta({ id: 'CheckedIdentity' });
export type CheckedIdentity = z.infer<typeof checkedIdentitySchema>;
