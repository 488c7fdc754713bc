import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import type { MissRecord } from '../../domain/handoff/plan';
import { makeEvent } from '../emit';
import type { Work } from '../work';

const AWAY_REASON = 'You missed several conversations, so you were set away.';

/** Stores how many offers or first replies a member missed in a row, and sets them away when the plan says so. */
export async function recordMisses(work: Work, misses: MissRecord): Promise<void> {
  await work.client.member.updateMany({
    where: { orgId: work.orgId, id: misses.memberId },
    data: {
      missedOffers: misses.inARow,
      ...(misses.setAway ? { presence: 'away', awayReason: AWAY_REASON } : {}),
    },
  });
  if (!misses.setAway) return;
  const payload = { presence: 'away', awayReason: AWAY_REASON };
  work.events.push(makeEvent(memberEvents, memberChannel(misses.memberId), 'presence.changed', payload));
}
