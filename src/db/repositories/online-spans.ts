import type { Tenant } from '../tenant';

interface Seen {
  /** Was online up to this heartbeat, so that the stretch that runs goes on to now. */
  readonly wasOnline: boolean;
  readonly isOnline: boolean;
}

/** Notes from a heartbeat or a chosen status in which stretches of time a member was online; staffing is counted from them. */
export async function noteOnline(
  tenant: Tenant,
  memberId: string,
  { wasOnline, isOnline }: Seen,
): Promise<void> {
  if (wasOnline) {
    const extended = await tenant.client.$executeRaw`
      update online_span s set "lastSeenAt" = greatest(s."lastSeenAt", ${tenant.now})
      where s.id = (select l.id from online_span l where l."orgId" = ${tenant.orgId}::uuid
        and l."memberId" = ${memberId}::uuid order by l."lastSeenAt" desc limit 1)`;
    if (extended > 0) return;
  }
  if (!isOnline) return;
  await tenant.client.onlineSpan.create({
    data: { orgId: tenant.orgId, memberId, startedAt: tenant.now, lastSeenAt: tenant.now },
  });
}
