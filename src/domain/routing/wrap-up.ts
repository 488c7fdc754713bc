import { addSeconds } from '../handoff/add-seconds';
import type { EndedBy } from '../handoff/types';
import type { ROUTING_MODES } from '../policy/types';

/** Longest wrap-up time that can be set, in seconds. */
export const MAX_WRAP_UP_SECONDS = 3_600;

export interface EndedWork {
  readonly ownerMemberId: string | null;
  /** Who ended it; null for a timer or the visitor. */
  readonly actorMemberId: string | null;
  readonly endedBy: EndedBy | null;
}

/**
 * Until when nothing is offered to the owner of an episode that has just ended, so that notes can be finished. Only
 * where work is pushed, and only for an owner who ended it: nobody sits over notes when a timer or a manager did.
 *
 * @param setting.teamSeconds the team's own time; null: the organisation's. 0 means none
 * @returns null when no wrap-up time begins
 */
export function wrapUpAfter(
  { ownerMemberId, actorMemberId, endedBy }: EndedWork,
  setting: {
    readonly routingMode: (typeof ROUTING_MODES)[number];
    readonly teamSeconds: number | null;
    readonly orgSeconds: number;
  },
  now: Date,
): Date | null {
  const seconds = setting.teamSeconds ?? setting.orgSeconds;
  const isOwnWork = endedBy === 'agent' && ownerMemberId !== null && ownerMemberId === actorMemberId;
  if (setting.routingMode !== 'push' || seconds <= 0 || !isOwnWork) return null;
  return addSeconds(now, seconds);
}

/** Whether a wrap-up time runs; it is over at its very end. */
export function isWrappingUp(wrapUpUntil: Date | null, now: Date): boolean {
  return wrapUpUntil !== null && now < wrapUpUntil;
}
