/** Where routing sees a member; only `online` gets work. */
export type Presence = 'online' | 'away' | 'offline';

/** What the member chose in the menu; `offline` means signed off for the day. */
export type ChosenStatus = 'online' | 'away' | 'offline';

/** Heartbeats come every 25 s, in background tabs too: two may be lost on the way. */
export const PRESENCE_GRACE_SECONDS = 75;

/**
 * Presence from the server-side heartbeat (design §7: routing trusts it, not the realtime channel).
 *
 * @param lastHeartbeatAt newest heartbeat from any tab of the member; null when there was none yet
 * @param chosen the status the member chose, or was set to after missed offers
 * @param graceSeconds silence that a throttled tab or a reconnect may cause without counting as absence
 * @returns `offline` after the grace or by choice, else the chosen status
 */
export function presenceOf(
  lastHeartbeatAt: Date | null,
  chosen: ChosenStatus,
  now: Date,
  graceSeconds: number = PRESENCE_GRACE_SECONDS,
): Presence {
  if (chosen === 'offline' || lastHeartbeatAt === null) return 'offline';
  const silentMs = now.getTime() - lastHeartbeatAt.getTime();
  return silentMs > graceSeconds * 1000 ? 'offline' : chosen;
}
