import { type ChosenStatus, PRESENCE_GRACE_SECONDS } from '../../domain/routing/presence';
import { isWrappingUp } from '../../domain/routing/wrap-up';
import type { Tenant } from '../tenant';
import { lockMember, type MemberRow } from './members';
import { noteOnline } from './online-spans';

export interface StoredPresence {
  readonly presence: ChosenStatus;
  readonly awayReason: string | null;
  /** End of the wrap-up time that runs; null: none does. */
  readonly wrapUpUntil: Date | null;
  /** Was not there a moment ago, and is online now. */
  readonly cameOnline: boolean;
}

/**
 * Stores a heartbeat and, where one is given, a chosen status. Choosing clears the reason why the system had set the
 * member away and starts the count of missed offers anew.
 */
export async function updatePresence(
  tenant: Tenant,
  memberId: string,
  status: ChosenStatus | undefined,
): Promise<StoredPresence> {
  const before = await lockMember(tenant, memberId);
  const present = chosenStatus(before?.presence);
  const presence = status ?? present;
  const silentMs = tenant.now.getTime() - (before?.lastHeartbeatAt?.getTime() ?? 0);
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: {
      presence,
      lastHeartbeatAt: tenant.now,
      ...(status === undefined ? {} : { awayReason: null, missedOffers: 0 }),
    },
  });
  const wasThere = present === 'online' && silentMs <= PRESENCE_GRACE_SECONDS * 1000;
  await noteOnline(tenant, memberId, { wasOnline: wasThere, isOnline: presence === 'online' });
  return {
    presence,
    awayReason: status === undefined ? (before?.awayReason ?? null) : null,
    wrapUpUntil: isWrappingUp(before?.wrapUpUntil ?? null, tenant.now) ? (before?.wrapUpUntil ?? null) : null,
    cameOnline: presence === 'online' && (!wasThere || (await wasLost(tenant, memberId, before))),
  };
}

/** Whether a conversation that waits now was taken from the member since they were last seen. */
async function wasLost(
  { client, orgId }: Tenant,
  memberId: string,
  before: Pick<MemberRow, 'lastHeartbeatAt'> | null,
): Promise<boolean> {
  const [row] = await client.$queryRaw<{ lost: boolean }[]>`
    select exists (select 1 from handoff h join handoff_event e on e."handoffId" = h.id
      where h."orgId" = ${orgId}::uuid and h.status = 'queued' and e.kind = 'agent_lost'
        and e.data->>'memberId' = ${memberId} and e.at >= ${before?.lastHeartbeatAt ?? null}::timestamptz) as lost`;
  return row?.lost ?? false;
}

/** Stores how many offers or first replies a member has missed in a row. */
export async function storeMisses(tenant: Tenant, memberId: string, inARow: number): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { missedOffers: inARow },
  });
}

/** Whoever has left already stays as they chose. @returns whether the member was online */
export async function setAwayIfOnline(tenant: Tenant, memberId: string, reason: string): Promise<boolean> {
  const { count } = await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId, presence: 'online' },
    data: { presence: 'away', awayReason: reason },
  });
  return count === 1;
}

/** A status as stored; the table's CHECK allows no other. */
export function chosenStatus(stored: string | undefined): ChosenStatus {
  return stored === 'online' || stored === 'away' ? stored : 'offline';
}
