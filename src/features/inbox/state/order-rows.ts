import type { TeamConversation } from '../../../contracts/api/conversation';

export type ListOrder = 'priority' | 'newest';

const seconds = (from: string, now: number) => Math.max(0, (now - Date.parse(from)) / 1000);

/** Priority aged by the wait, as the queue itself is ordered (`domain/routing/order-queue`). */
function urgency({ handoff }: TeamConversation, now: number, ageingPerMinute: number): [number, number] {
  if (!handoff) return [0, 0];
  const waited = seconds(handoff.requestedAt, now) + handoff.creditedWaitSeconds;
  return [handoff.priority + ageingPerMinute * Math.floor(waited / 60), waited];
}

const lastAt = (row: TeamConversation) => Date.parse(row.lastMessage?.at ?? row.createdAt);

/**
 * Rows in the order of a view: the most urgent first, or the latest message first. Ties fall as on the server.
 *
 * @param now milliseconds since the epoch
 */
export function orderRows(
  rows: readonly TeamConversation[],
  order: ListOrder,
  now: number,
  ageingPerMinute: number,
): TeamConversation[] {
  const byId = (a: TeamConversation, b: TeamConversation) => (a.id < b.id ? 1 : -1);
  if (order === 'newest') return rows.toSorted((a, b) => lastAt(b) - lastAt(a) || byId(a, b));
  const keys = new Map(rows.map((row) => [row.id, urgency(row, now, ageingPerMinute)]));
  const keyOf = (row: TeamConversation) => keys.get(row.id) ?? [0, 0];
  return rows.toSorted((a, b) => {
    const [aPoints, aWaited] = keyOf(a);
    const [bPoints, bWaited] = keyOf(b);
    return bPoints - aPoints || bWaited - aWaited || byId(a, b);
  });
}
