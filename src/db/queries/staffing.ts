import type { Period } from '../../domain/metrics/query';
import type { OnlineSpan } from '../../domain/metrics/staffing';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

interface Whose {
  readonly teamId: string | null;
  readonly memberId: string | null;
}

/** The stretches online that touch the period, of all members, of those now in a team, or of one. One query. */
export function findOnlineSpans(tenant: Tenant, { from, to }: Period, whose: Whose): Promise<OnlineSpan[]> {
  const ofTeam =
    whose.teamId === null
      ? Prisma.empty
      : Prisma.sql`and s."memberId" in (select "memberId" from team_member where "teamId" = ${whose.teamId}::uuid)`;
  const ofMember =
    whose.memberId === null ? Prisma.empty : Prisma.sql`and s."memberId" = ${whose.memberId}::uuid`;
  return tenant.client.$queryRaw`
    select s."startedAt" as from, s."lastSeenAt" as to from online_span s
    where s."orgId" = ${tenant.orgId}::uuid and s."lastSeenAt" >= ${from} and s."startedAt" < ${to} ${ofTeam} ${ofMember}`;
}

/** When the organisation's first stretch began; null: none is known. */
export async function findFirstOnline(tenant: Tenant): Promise<Date | null> {
  const { _min } = await tenant.client.onlineSpan.aggregate({
    where: { orgId: tenant.orgId },
    _min: { startedAt: true },
  });
  return _min.startedAt;
}
