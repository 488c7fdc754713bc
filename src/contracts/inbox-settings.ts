import { z } from 'zod';

/** An agent's reply that nobody saw for this long goes to the visitor by e-mail. */
const MAIL_UNSEEN_AFTER_MINUTES = 5;

const mailUnseenAfterMinutes = z.int().min(0).max(1_440);

/** Settings of an organisation about its inbox. */
export const inboxSettingsSchema = z
  .object({
    /** Agents see what a visitor writes to them before it is sent; the visitor is told so. */
    livePreview: z.boolean(),
    /** A reply that the visitor has not seen for so many minutes is mailed to them; 0: never. */
    mailUnseenAfterMinutes,
  })
  .meta({ id: 'InboxSettings' });
export type InboxSettings = z.infer<typeof inboxSettingsSchema>;

/** A change: what is left out stays as it is. */
export const inboxSettingsChange = inboxSettingsSchema.partial({ mailUnseenAfterMinutes: true });
export type InboxSettingsChange = z.infer<typeof inboxSettingsChange>;

const stored = z
  .object({
    inbox: z
      .object({
        livePreview: z.boolean().catch(false),
        mailUnseenAfterMinutes: mailUnseenAfterMinutes.catch(MAIL_UNSEEN_AFTER_MINUTES),
      })
      .catch({ livePreview: false, mailUnseenAfterMinutes: MAIL_UNSEEN_AFTER_MINUTES }),
  })
  .catch({ inbox: { livePreview: false, mailUnseenAfterMinutes: MAIL_UNSEEN_AFTER_MINUTES } });

/** The part of an organisation's settings that concerns its inbox. */
export function parseInboxSettings(settings: unknown): InboxSettings {
  return stored.parse(settings).inbox;
}
