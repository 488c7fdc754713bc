import { z } from 'zod';

/** Settings of an organisation about its inbox. */
export const inboxSettingsSchema = z
  .object({
    /** Agents see what a visitor writes to them before it is sent; the visitor is told so. */
    livePreview: z.boolean(),
  })
  .meta({ id: 'InboxSettings' });
export type InboxSettings = z.infer<typeof inboxSettingsSchema>;

const stored = z.object({ inbox: z.object({ livePreview: z.boolean().catch(false) }) });

/** The part of an organisation's settings that concerns its inbox; all of it off unless switched on. */
export function parseInboxSettings(settings: unknown): InboxSettings {
  const parsed = stored.safeParse(settings);
  return parsed.success ? parsed.data.inbox : { livePreview: false };
}
