/** How long an author may change a message, in seconds after it was stored. */
export const CHANGE_SECONDS = 60;

/** Whether a message may still be worded anew or withdrawn. Both times by the database's clock. */
export function mayChangeMessage(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() <= CHANGE_SECONDS * 1_000;
}
