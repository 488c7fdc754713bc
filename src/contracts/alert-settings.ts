import { z } from 'zod';
import { ALERT_KINDS, type AlertKind } from '../domain/alerts/kinds';
import { type AlertPreferences, DEFAULT_ALERT_PREFERENCES } from '../domain/alerts/preferences';

const ways = z.object({ inApp: z.boolean(), desktop: z.boolean(), email: z.boolean() });
const minute = z.int().min(0).max(1_440);

export const alertPreferencesSchema = z.object({
  ways: z.record(z.enum(ALERT_KINDS), ways),
  quietHours: z.object({ from: minute, to: minute }).nullable(),
});

const stored = z.object({
  ways: z.partialRecord(z.enum(ALERT_KINDS), ways).catch({}),
  quietHours: z.object({ from: minute, to: minute }).nullable().catch(null),
});

/** A member's choices as stored, the rest as by default. Unreadable parts count as not chosen. */
export function parseAlertPreferences(document: unknown): AlertPreferences {
  const parsed = stored.safeParse(document);
  if (!parsed.success) return DEFAULT_ALERT_PREFERENCES;
  const chosen: Record<AlertKind, z.infer<typeof ways>> = {
    ...DEFAULT_ALERT_PREFERENCES.ways,
    ...parsed.data.ways,
  };
  return { ways: chosen, quietHours: parsed.data.quietHours };
}

/** Settings of an organisation about alerts and promises. */
export const promiseSettingsSchema = z.object({
  /** An unread alert is mailed after this long. */
  emailAfterMinutes: z.int().min(1).max(1_440).default(5),
  /** The owner of a promise is reminded this long before. */
  remindMinutesBefore: z.int().min(5).max(1_440).default(30),
  /** Callbacks last this long, and so many may be promised for one slot. */
  callbackMinutes: z.union([z.literal(15), z.literal(30), z.literal(60)]).default(30),
  callbacksPerSlot: z.int().min(1).max(50).default(1),
  /** No callback sooner than this. */
  callbackNoticeMinutes: z.int().min(0).max(2_880).default(60),
});
export type PromiseSettings = z.output<typeof promiseSettingsSchema>;

const orgSettings = z.object({ promises: promiseSettingsSchema }).catch({
  promises: promiseSettingsSchema.parse({}),
});

/** The part of an organisation's settings that concerns alerts and promises. */
export function parsePromiseSettings(settings: unknown): PromiseSettings {
  return orgSettings.parse(settings).promises;
}
