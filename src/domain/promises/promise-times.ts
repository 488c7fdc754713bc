import { addSeconds } from '../handoff/add-seconds';

/** How long after opening a promised contact may take. */
const CONTACT_WITHIN_SECONDS = 4 * 60 * 60;

/**
 * By when somebody is promised to get in touch: four hours from now, or from the next opening.
 * @param opensAt the next opening; null while it is open
 */
export function contactDueAt(now: Date, opensAt: Date | null): Date {
  return addSeconds(opensAt ?? now, CONTACT_WITHIN_SECONDS);
}

/**
 * When the owner is reminded: the given time before the call or the deadline, at once when that has passed.
 * @param promise.startsAt start of a callback's slot; null for other promises
 */
export function remindAt(
  promise: { readonly startsAt: Date | null; readonly dueAt: Date },
  minutesBefore: number,
  now: Date,
): Date {
  const at = addSeconds(promise.startsAt ?? promise.dueAt, -minutesBefore * 60);
  return at > now ? at : now;
}
