import {
  findQueue,
  findServiceTimes,
  findStaffSituation,
  type StaffSituation,
} from '../../db/queries/queue-situation';
import { findHandoff } from '../../db/repositories/handoffs';
import type { Tenant } from '../../db/tenant';
import { estimateWait } from '../../domain/routing/estimate-wait';
import { DEFAULT_PRIORITY, orderQueue, placeOfNewcomer } from '../../domain/routing/order-queue';
import { loadOrgPolicy } from '../policy/org-policy';
import { isTeamOpen } from './is-team-open';

/** Taken for the time to a first reply until enough was observed. */
const PICKUP_SECONDS = 45;
/** Taken for the length of a conversation until enough was observed. */
const SERVICE_SECONDS = 480;

export interface QueuePlace {
  /** 1 is next. */
  readonly position: number;
  /** Upper bound in seconds, honest for about four in five; null when nobody is there to take it. */
  readonly estimatedWaitSeconds: number | null;
}

/** Where a waiting episode stands and how long it will take, from the live queue, staff and service times. */
export async function queuePlace(tenant: Tenant, handoffId: string): Promise<QueuePlace> {
  const handoff = await findHandoff(tenant, handoffId);
  const teamId = handoff?.teamId ?? null;
  const { document } = await loadOrgPolicy(tenant);
  const order = orderQueue(await findQueue(tenant, teamId), document.routing, tenant.now);
  const index = order.findIndex((entry) => entry.id === handoffId);
  const position = index === -1 ? order.length + 1 : index + 1;
  return { position, estimatedWaitSeconds: await expectedWait(tenant, teamId, position) };
}

/** Where somebody who asks for a person now would stand in a team's queue, and how long it would take. */
export async function newcomersPlace(
  tenant: Tenant,
  newcomer: {
    readonly teamId: string | null;
    readonly priority?: number;
    /** Of the team, where it is known already. */
    readonly staff?: StaffSituation;
  },
): Promise<QueuePlace> {
  const { teamId, priority = DEFAULT_PRIORITY } = newcomer;
  const { document } = await loadOrgPolicy(tenant);
  const queue = await findQueue(tenant, teamId);
  const position = placeOfNewcomer(queue, priority, document.routing, tenant.now);
  return { position, estimatedWaitSeconds: await expectedWait(tenant, teamId, position, newcomer.staff) };
}

/**
 * Upper bound of the wait, in whole seconds, for a visitor at a place of a team's queue; null when nobody is there, or
 * the team is closed: whoever is still there then takes nothing any more.
 * @param position 1 is next
 * @param known the team's staff, where it was looked up already
 */
export async function expectedWait(
  tenant: Tenant,
  teamId: string | null,
  position: number,
  known?: StaffSituation,
): Promise<number | null> {
  const policy = await loadOrgPolicy(tenant);
  if (!(await isTeamOpen(tenant, policy, teamId))) return null;
  const { document } = policy;
  const staff = known ?? (await findStaffSituation(tenant, teamId, document.routing.idleKeepsCapacity));
  const times = await findServiceTimes(tenant);
  const estimate = estimateWait({
    position,
    places: staff.places,
    freePlaces: staff.freePlaces,
    serviceSeconds: times.serviceSeconds ?? SERVICE_SECONDS,
    patienceSeconds: times.patienceSeconds,
    pickupSeconds: times.firstReplySeconds ?? PICKUP_SECONDS,
    observedServices: times.observedServices,
  });
  return estimate === null ? null : Math.ceil(estimate.upperBoundSeconds);
}
