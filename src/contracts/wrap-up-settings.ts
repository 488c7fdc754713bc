import { z } from 'zod';
import { MAX_WRAP_UP_SECONDS } from '../domain/routing/wrap-up';

/** Seconds without offers after a conversation; 0 means none. */
export const wrapUpSeconds = z.int().min(0).max(MAX_WRAP_UP_SECONDS);

/** What holds for every team that does not say otherwise. */
export const wrapUpSettingsSchema = z.object({ seconds: wrapUpSeconds.default(0) });
export type WrapUpSettings = z.output<typeof wrapUpSettingsSchema>;

const orgSettings = z
  .object({ wrapUp: wrapUpSettingsSchema })
  .catch({ wrapUp: wrapUpSettingsSchema.parse({}) });

/** The part of an organisation's settings that concerns wrap-up times. */
export function parseWrapUpSettings(settings: unknown): WrapUpSettings {
  return orgSettings.parse(settings).wrapUp;
}
