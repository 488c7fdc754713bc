import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import { setAwayIfOnline, storeMisses } from '../../db/repositories/presence';
import type { MissRecord } from '../../domain/handoff/plan';
import { makeEvent } from '../emit';
import type { Work } from '../work';

const AWAY_REASON = 'You missed several conversations, so you were set away.';

/** Stores how many offers or first replies a member missed in a row, and sets them away when the plan says so. */
export async function recordMisses(work: Work, misses: MissRecord): Promise<void> {
  const { memberId, inARow, setAway } = misses;
  await storeMisses(work, memberId, inARow);
  if (!setAway || !(await setAwayIfOnline(work, memberId, AWAY_REASON))) return;
  const payload = { presence: 'away', awayReason: AWAY_REASON };
  work.events.push(makeEvent(memberEvents, memberChannel(memberId), 'presence.changed', payload));
}
