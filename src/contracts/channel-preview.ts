import { z } from 'zod';
import { officeHoursSchema } from './api/channels';
import { preChatFormSchema } from './api/pre-chat';

/** What the settings send to the chat page that they show in a frame, before anything is saved. */

const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const roles = z.object({
  accent: hex,
  'accent-hover': hex,
  'accent-text': hex,
  'accent-soft': hex,
  'on-accent': hex,
  focus: hex,
});

export const channelPreviewSchema = z.object({
  type: z.literal('baton.preview'),
  scheme: z.enum(['light', 'dark']),
  theme: z.object({ light: roles, dark: roles }).nullable(),
  channel: z.object({
    slug: z.string(),
    name: z.string(),
    orgName: z.string(),
    botName: z.string(),
    language: z.string(),
    logoUrl: z.string().startsWith('/').nullable(),
    privacyUrl: z.url({ protocol: /^https?$/ }).nullable(),
    hours: officeHoursSchema,
  }),
  greeting: z.string(),
  quickReplies: z.array(z.string()),
  form: preChatFormSchema.nullable(),
  /** A visitor who has just come, or one in the middle of a conversation. */
  moment: z.enum(['first_visit', 'talking']),
});
export type ChannelPreview = z.infer<typeof channelPreviewSchema>;

/** The frame says it, once it can listen. */
export const PREVIEW_READY = 'baton.preview.ready';
