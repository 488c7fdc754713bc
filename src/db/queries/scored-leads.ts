import type { Tenant } from '../tenant';
import type { LeadRow } from './thread-people';

const OPEN_STAGES = ['new', 'engaged', 'qualified', 'opportunity'];
/** Who was last seen longer ago is scored again when they return. */
const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Open leads that were seen of late, by id, for scoring them anew. @param after the last one's id, or null */
export function findLeadsToRescore(tenant: Tenant, after: string | null, limit: number): Promise<LeadRow[]> {
  return tenant.client.lead.findMany({
    where: {
      orgId: tenant.orgId,
      stage: { in: OPEN_STAGES },
      updatedAt: { gt: new Date(tenant.now.getTime() - RECENT_DAYS * DAY_MS) },
      ...(after === null ? {} : { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: limit,
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
