import type { Lead } from '../generated/client';
import type { Tenant } from '../tenant';

export type LeadRow = Lead;

export function findLead(tenant: Tenant, leadId: string): Promise<LeadRow | null> {
  return tenant.client.lead.findFirst({ where: { orgId: tenant.orgId, id: leadId } });
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
