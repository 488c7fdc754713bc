import { z } from 'zod';
import { readOrigin } from '../../domain/channels/allowed-origin';
import { slugProblem } from '../../domain/channels/slug';
import { LANGUAGES } from '../../domain/text/languages';
import { appearanceBody, appearanceSchema } from '../channel-appearance';
import { businessHoursSchema } from '../policy-document';
import { id, instant, listOf, text } from '../primitives';
import { personSchema } from './conversation';

/** Team API: places where visitors chat, each a hosted page and its widget. */

export const ALLOWED_ORIGINS = 50;
export const CHANNELS_PER_ORG = 200;
export const LOGO_BYTES = 512 * 1024;

export const logoSchema = z
  .object({
    id,
    /** From the root of the site; the picture at it never changes. */ url: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'ChannelLogo' });
export type ChannelLogo = z.infer<typeof logoSchema>;

export const channelSchema = z
  .object({
    id,
    name: z.string(),
    /** The hosted page's address: `/chat/{slug}`. */
    slug: z.string(),
    /** `ch_…`, works wherever the slug does. */
    key: z.string(),
    language: z.string(),
    /** Whose conversations these are at first; null: everybody's. */
    team: personSchema.nullable(),
    /** Its conversations are left out of every figure. */
    isTest: z.boolean(),
    allowedOrigins: z.array(z.string()),
    appearance: appearanceSchema,
    logo: logoSchema.nullable(),
    /** Raised by each save of its settings. */
    version: z.int(),
    disabledAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Channel' });
export type Channel = z.infer<typeof channelSchema>;
export const channelListSchema = listOf(channelSchema);

/** When people are there, by the channel's team, else by the policy; null: around the clock. */
export const officeHoursSchema = businessHoursSchema
  .pick({ timeZone: true, week: true })
  .extend({ /** How far the clock there is ahead of UTC now, in minutes. */ offsetMinutes: z.int() })
  .nullable();
export type OfficeHours = z.output<typeof officeHoursSchema>;

/** A channel with what it takes to show its page before anything is saved. */
export const channelDetailsSchema = channelSchema
  .extend({
    orgName: z.string(),
    botName: z.string(),
    hours: officeHoursSchema,
    /** What is said first in each language where the channel has no greeting of its own. */
    usualGreeting: z.partialRecord(z.enum(LANGUAGES), z.string()),
  })
  .meta({ id: 'ChannelDetails' });
export type ChannelDetails = z.infer<typeof channelDetailsSchema>;

const slug = z
  .string()
  .max(80)
  .trim()
  .superRefine((typed, context) => {
    const message = slugProblem(typed);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

const origin = z
  .string()
  .max(300)
  .transform((typed, context) => {
    const read = readOrigin(typed);
    if ('origin' in read) return read.origin;
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  });

export const createChannelBody = z.object({
  name: text(80),
  slug,
  language: z.enum(LANGUAGES).default('en'),
  teamId: id.nullable().default(null),
  isTest: z.boolean().default(false),
});
export type CreateChannelInput = z.output<typeof createChannelBody>;

export const updateChannelBody = z.object({
  /** The one that was changed; another one by now is answered with 409. */
  version: z.int(),
  name: text(80),
  slug,
  language: z.enum(LANGUAGES),
  teamId: id.nullable(),
  isTest: z.boolean(),
  allowedOrigins: z
    .array(origin)
    .max(ALLOWED_ORIGINS, `At most ${ALLOWED_ORIGINS}`)
    .transform((origins) => [...new Set(origins)]),
  appearance: appearanceBody,
});
export type UpdateChannelInput = z.output<typeof updateChannelBody>;

export const uploadedLogoSchema = z.object({ logo: logoSchema });
