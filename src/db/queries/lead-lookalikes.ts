import type { Lead } from '../generated/client';
import type { Tenant } from '../tenant';

/** Leads with this e-mail address, whatever the case; small letters, no white space around. */
export async function findLeadsByAddress({ client, orgId }: Tenant, address: string): Promise<Lead[]> {
  const found = await client.$queryRaw<
    { id: string }[]
  >`select id from leads_by_email(array[${address}]::text[])`;
  return client.lead.findMany({
    where: { orgId, id: { in: found.map(({ id }) => id) }, erasedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 20,
  });
}

/** Leads of which a member has said that this one is somebody else. */
export async function findDistinctLeads({ client, orgId }: Tenant, leadId: string): Promise<Set<string>> {
  const rows = await client.leadDistinction.findMany({
    where: { orgId, OR: [{ leadId }, { otherLeadId: leadId }] },
    select: { leadId: true, otherLeadId: true },
  });
  return new Set(rows.map((row) => (row.leadId === leadId ? row.otherLeadId : row.leadId)));
}

/** Who chats as each of these leads: somebody whom a site vouches for, or an anonymous browser. */
export async function findVisitorsOfLeads(
  { client, orgId }: Tenant,
  leadIds: readonly string[],
): Promise<{ readonly id: string; readonly leadId: string; readonly externalId: string | null }[]> {
  return client.visitor.findMany({
    where: { orgId, leadId: { in: [...leadIds] }, mergedIntoId: null },
    select: { id: true, leadId: true, externalId: true },
  });
}

/** How many conversations that somebody has written in each lead has. */
export async function countConversationsOf(
  { client, orgId }: Tenant,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await client.conversation.groupBy({
    by: ['leadId'],
    where: { orgId, leadId: { in: [...leadIds] }, firstVisitorMessageAt: { not: null } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ leadId, _count }) => [leadId, _count._all]));
}
