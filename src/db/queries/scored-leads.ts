import type { Tenant } from '../tenant';
import type { LeadRow } from './thread-people';

const OPEN_STAGES = ['new', 'engaged', 'qualified', 'opportunity'];
/** Who was last seen longer ago is scored again when they return. */
const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Open leads that were seen of late, by id, for scoring them anew; locked, so that what happens to one meanwhile is
 * scored after it. @param after the last one's id, or null
 */
export async function lockLeadsToRescore(
  tenant: Tenant,
  after: string | null,
  limit: number,
): Promise<LeadRow[]> {
  const seenAfter = new Date(tenant.now.getTime() - RECENT_DAYS * DAY_MS);
  const ids = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from lead where "orgId" = ${tenant.orgId}::uuid and stage = any(${OPEN_STAGES})
      and "updatedAt" > ${seenAfter}::timestamptz and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit} for no key update`;
  return tenant.client.lead.findMany({
    where: { orgId: tenant.orgId, id: { in: ids.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  });
}

/** Leads of whom something was heard last, newest first; visitors who never wrote and are not known are none. */
export function findRecentLeads(tenant: Tenant, limit: number): Promise<LeadRow[]> {
  return tenant.client.lead.findMany({
    where: { orgId: tenant.orgId, OR: [{ email: { not: null } }, { stage: { not: 'new' } }] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
}
