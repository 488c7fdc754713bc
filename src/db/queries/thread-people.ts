import type { Lead } from '../generated/client';
import type { Tenant } from '../tenant';

export type LeadRow = Lead;

/** A lead, or the one that it has become part of: the answer's id may differ. */
export async function findLead(tenant: Tenant, leadId: string): Promise<LeadRow | null> {
  const lead = await tenant.client.lead.findFirst({ where: { orgId: tenant.orgId, id: leadId } });
  if (lead) return lead;
  const survivor = await findLeadMergedFrom(tenant, leadId);
  return survivor === null ? null : findLead(tenant, survivor);
}

/** The lead that this one has become part of; null when it has not. */
export async function findLeadMergedFrom(tenant: Tenant, leadId: string): Promise<string | null> {
  const merge = await tenant.client.leadMerge.findUnique({
    where: { orgId_fromLeadId: { orgId: tenant.orgId, fromLeadId: leadId } },
    select: { intoLeadId: true },
  });
  return merge?.intoLeadId ?? null;
}

/** The lead whose conversation this is. */
export function findLeadOf(tenant: Tenant, conversationId: string): Promise<LeadRow | null> {
  const { orgId } = tenant;
  return tenant.client.lead.findFirst({ where: { orgId, conversations: { some: { id: conversationId } } } });
}

export async function findTeamName(tenant: Tenant, teamId: string): Promise<string | null> {
  const team = await tenant.client.team.findFirst({
    where: { orgId: tenant.orgId, id: teamId },
    select: { name: true },
  });
  return team?.name ?? null;
}

/** A team's own business hours as stored, or null when the policy's apply. */
export async function findTeamHours(tenant: Tenant, teamId: string): Promise<unknown> {
  const team = await tenant.client.team.findFirst({
    where: { orgId: tenant.orgId, id: teamId },
    select: { hours: true },
  });
  return team?.hours ?? null;
}
