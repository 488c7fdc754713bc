import type { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

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
