import { DAY_MS } from '../time/local-day';
import { offsetPeriodAt } from '../time/zone-offset';
import type { AlertKind } from './kinds';

/** Ways in which an alert reaches a member; the notification centre keeps it either way. */
export interface AlertWays {
  readonly inApp: boolean;
  readonly desktop: boolean;
  readonly email: boolean;
}

/** Minutes since local midnight; `from` after `to` runs through the night. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export interface AlertPreferences {
  readonly ways: Readonly<Record<AlertKind, AlertWays>>;
  readonly quietHours: QuietHours | null;
}

const EVERY_WAY: AlertWays = { inApp: true, desktop: true, email: true };

/** Everything in every way, at every hour; what a member has not chosen stays so. */
export const DEFAULT_ALERT_PREFERENCES: AlertPreferences = {
  ways: {
    mention: EVERY_WAY,
    hot_lead: EVERY_WAY,
    waiting_visitor: EVERY_WAY,
    policy_alert: { ...EVERY_WAY, email: false },
    promise_due: EVERY_WAY,
    promise_broken: EVERY_WAY,
    delivery_trouble: { ...EVERY_WAY, desktop: false },
  },
  quietHours: null,
};

const MINUTE_MS = 60_000;

/** Whether an instant lies in a member's quiet hours, by the wall clock of `timeZone`. */
export function isQuiet(quiet: QuietHours | null, timeZone: string, at: Date): boolean {
  if (quiet === null || quiet.from === quiet.to) return false;
  const minute = localMinute(timeZone, at);
  return quiet.from < quiet.to
    ? quiet.from <= minute && minute < quiet.to
    : quiet.from <= minute || minute < quiet.to;
}

/**
 * The first instant at or after the given one that is not quiet.
 * On a day with a clock change the end is taken by the wall clock of the end itself.
 */
export function afterQuietHours(quiet: QuietHours | null, timeZone: string, at: Date): Date {
  if (quiet === null || !isQuiet(quiet, timeZone, at)) return at;
  const minutesLeft = (quiet.to - localMinute(timeZone, at) + 24 * 60) % (24 * 60);
  const straight = new Date(at.getTime() + Math.ceil(minutesLeft) * MINUTE_MS);
  const shift = offsetMs(timeZone, at) - offsetMs(timeZone, straight);
  return new Date(straight.getTime() + shift);
}

/** What a kind does for a member at an instant: quiet hours silence the desktop and put e-mail off. */
export function waysAt(
  preferences: AlertPreferences,
  kind: AlertKind,
  timeZone: string,
  at: Date,
): AlertWays {
  const chosen = preferences.ways[kind];
  return { ...chosen, desktop: chosen.desktop && !isQuiet(preferences.quietHours, timeZone, at) };
}

const offsetMs = (timeZone: string, at: Date) => offsetPeriodAt(timeZone, at.getTime()).offsetMs;

function localMinute(timeZone: string, at: Date): number {
  const localMs = at.getTime() + offsetMs(timeZone, at);
  return (localMs - Math.floor(localMs / DAY_MS) * DAY_MS) / MINUTE_MS;
}
