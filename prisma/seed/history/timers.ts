import type { HandoffCommand } from '../../../src/domain/handoff/commands';
import type { TimerKind } from '../../../src/domain/handoff/types';
import { lastSeen } from './agents';
import type { Talk } from './talk';
import { command } from './transitions';
import { unserve } from './unserve';
import { staffOf } from './waits';

/** What a timer of the open episode does when it is due, as `fireTimer` has it. */
export function onTimer(talk: Talk, kind: TimerKind): void {
  const { world, open: episode } = talk;
  if (!episode) return;
  if (kind === 'max_wait') {
    unserve(talk, 'max_wait');
    return;
  }
  if (kind === 'reoffer') {
    world.reactions.routeQueue();
    return;
  }
  if (kind === 'still_waiting' && staffOf(world, episode.state.teamId).online === 0) {
    unserve(talk, 'nobody_online');
    return;
  }
  const wish = commandFor(talk, kind);
  if (wish) command(talk, wish, { extras: { lastSpeaker: talk.lastSpeaker() } });
}

function commandFor(talk: Talk, kind: Exclude<TimerKind, 'max_wait' | 'reoffer'>): HandoffCommand | null {
  const { world, open: episode } = talk;
  const state = episode?.state;
  const owner = world.agent(state?.ownerMemberId ?? null);
  switch (kind) {
    case 'offer_deadline':
      return {
        type: 'offer_expired',
        missedInARow: world.agent(state?.offeredMemberId ?? null)?.missedOffers ?? 0,
      };
    case 'first_reply':
      return { type: 'first_reply_expired', missedInARow: owner?.missedOffers ?? 0 };
    case 'agent_lost':
      return {
        type: 'agent_lost',
        ownerLastSeenAt: owner && lastSeen(owner, world.now),
        visitorWaits: talk.lastSpeaker() === 'visitor',
      };
    case 'visitor_gone':
      return { type: 'visitor_gone', lastSeenAt: talk.leftAt ?? world.now };
    case 'still_waiting':
      return { type: 'still_waiting' };
    case 'overflow': {
      const { overflowTeamId } = world.org.policy.routing;
      return overflowTeamId === null ? null : { type: 'overflow', toTeamId: overflowTeamId };
    }
    case 'inactivity':
      return { type: 'inactivity', personSpokeLast: talk.lastSpeaker() === 'agent' };
    case 'snooze':
      return { type: 'wake', cause: 'timer' };
  }
}
