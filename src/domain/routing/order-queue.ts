import type { HandoffState } from '../handoff/types';
import type { RoutingPolicy } from '../policy/types';

export type QueueEntry = Pick<HandoffState, 'id' | 'priority' | 'requestedAt' | 'creditedWaitSeconds'>;

/** Between the extremes, for episodes whose trigger names none. */
export const DEFAULT_PRIORITY = 50;

/** The place that somebody who asks for a person now would get, 1 is next. */
export function placeOfNewcomer(
  entries: readonly QueueEntry[],
  priority: number,
  policy: Pick<RoutingPolicy, 'ageingPerMinute'>,
  now: Date,
): number {
  const newcomer = { id: '\uffff', priority, requestedAt: now, creditedWaitSeconds: 0 };
  return orderQueue([...entries, newcomer], policy, now).indexOf(newcomer) + 1;
}

/**
 * The queue, next first: priority plus `ageingPerMinute` points for each full minute since the request, credited
 * waits included, so that no priority can starve a visitor for ever. Equals: who waits longest, then the id.
 */
export function orderQueue<T extends QueueEntry>(
  entries: readonly T[],
  { ageingPerMinute }: Pick<RoutingPolicy, 'ageingPerMinute'>,
  now: Date,
): T[] {
  const ranked = entries.map((entry) => {
    const waited = (now.getTime() - entry.requestedAt.getTime()) / 1000 + entry.creditedWaitSeconds;
    const points = entry.priority + ageingPerMinute * Math.floor(Math.max(0, waited) / 60);
    return { entry, waited, points };
  });
  ranked.sort((a, b) => b.points - a.points || b.waited - a.waited || (a.entry.id < b.entry.id ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
