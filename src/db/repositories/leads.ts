import type { Lead, Prisma } from '../generated/client';
import { findLeadMergedFrom } from '../queries/thread-people';
import type { Tenant } from '../tenant';

/**
 * A lead, locked until the transaction ends: for whoever writes what they made of what they read. Where a conversation
 * is locked too, it comes first. Rows that refer to the lead may be written by others meanwhile. A lead that has become
 * part of another one is that one by now: the answer's id may differ.
 */
export async function lockLead(tenant: Tenant, leadId: string): Promise<Lead | null> {
  const { orgId, client } = tenant;
  const [lead] = await client.$queryRaw<Lead[]>`
    select * from lead where "orgId" = ${orgId}::uuid and id = ${leadId}::uuid for no key update`;
  // Of a person whose data was deleted nothing is written any more.
  if (lead) return lead.erasedAt === null ? lead : null;
  const survivor = await findLeadMergedFrom(tenant, leadId);
  return survivor === null ? null : lockLead(tenant, survivor);
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
