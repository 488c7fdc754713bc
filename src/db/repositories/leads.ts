import type { Lead, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/**
 * A lead, locked until the transaction ends: for whoever writes what they made of what they read. Where a conversation
 * is locked too, it comes first. Rows that refer to the lead may be written by others meanwhile.
 */
export async function lockLead(tenant: Tenant, leadId: string): Promise<Lead | null> {
  const { orgId, client } = tenant;
  await client.$queryRaw`
    select id from lead where "orgId" = ${orgId}::uuid and id = ${leadId}::uuid for no key update`;
  return client.lead.findFirst({ where: { orgId, id: leadId } });
}

export type LeadChanges = Prisma.LeadUncheckedUpdateInput;

export async function updateLead(tenant: Tenant, leadId: string, changes: LeadChanges): Promise<void> {
  await tenant.client.lead.updateMany({ where: { orgId: tenant.orgId, id: leadId }, data: changes });
}

/** Appends to the history of a lead's stage. */
export async function insertStageChange(
  tenant: Tenant,
  change: {
    readonly leadId: string;
    readonly from: string;
    readonly to: string;
    readonly dealValueMinor: bigint | number | null;
    readonly memberId: string | null;
  },
): Promise<void> {
  const { leadId, from, to, dealValueMinor, memberId } = change;
  await tenant.client.leadStageChange.create({
    data: {
      orgId: tenant.orgId,
      leadId,
      fromStage: from,
      toStage: to,
      dealValueMinor,
      memberId,
      at: tenant.now,
    },
  });
}
