import { addSeconds, secondsBetween } from '../../../src/domain/handoff/add-seconds';
import { estimateWait } from '../../../src/domain/routing/estimate-wait';
import { orderQueue } from '../../../src/domain/routing/order-queue';
import type { World } from './world';

/** The same assumptions and the same look-back as the live estimate has. */
const PICKUP_SECONDS = 45;
const SERVICE_SECONDS = 480;
const LOOK_BACK_SECONDS = 30 * 86_400;
const LOOK_BACK_EPISODES = 200;

export interface StaffSituation {
  readonly online: number;
  readonly places: number;
  readonly freePlaces: number;
}

export function staffOf(world: World, teamId: string | null): StaffSituation {
  const online = world.online(teamId);
  return {
    online: online.length,
    places: online.reduce((sum, { capacity }) => sum + capacity, 0),
    freePlaces: online.reduce((sum, { id, capacity }) => sum + Math.max(0, capacity - world.loadOf(id)), 0),
  };
}

/** Upper bound of the wait in whole seconds; null when nobody is there. */
export function expectedWait(world: World, teamId: string | null, position: number): number | null {
  const since = addSeconds(world.now, -LOOK_BACK_SECONDS);
  const recent = world.served.slice(-LOOK_BACK_EPISODES).filter(({ acceptedAt }) => acceptedAt > since);
  const mean = (of: (one: (typeof recent)[number]) => number, otherwise: number) =>
    recent.length === 0 ? otherwise : recent.reduce((sum, one) => sum + of(one), 0) / recent.length;
  const staff = staffOf(world, teamId);
  const estimate = estimateWait({
    position,
    places: staff.places,
    freePlaces: staff.freePlaces,
    serviceSeconds: mean(({ acceptedAt, endedAt }) => secondsBetween(acceptedAt, endedAt), SERVICE_SECONDS),
    pickupSeconds: mean(({ acceptedAt, engagedAt }) => secondsBetween(acceptedAt, engagedAt), PICKUP_SECONDS),
    patienceSeconds: null,
    observedServices: recent.length,
  });
  return estimate === null ? null : Math.ceil(estimate.upperBoundSeconds);
}

/** Waiting episodes of the organisation, next first. */
export function waitingEpisodes(world: World, teamId?: string | null) {
  const waiting = [...world.open].flatMap((talk) => {
    const episode = talk.open;
    if (!episode || (episode.state.status !== 'queued' && episode.state.status !== 'offered')) return [];
    if (teamId !== undefined && episode.state.teamId !== teamId) return [];
    const { id, priority, requestedAt, creditedWaitSeconds } = episode.state;
    return [{ id, priority, requestedAt, creditedWaitSeconds, talk, episode }];
  });
  return orderQueue(waiting, world.org.policy.routing, world.now);
}

/** Place in the queue, 1 is next. */
export function positionOf(world: World, handoffId: string, teamId: string | null): number {
  const order = waitingEpisodes(world, teamId);
  const index = order.findIndex(({ id }) => id === handoffId);
  return index === -1 ? order.length + 1 : index + 1;
}
