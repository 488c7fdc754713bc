import type { Tenant } from '../tenant';

/** Ids of a lead's conversations, all locked in the product's order. */
export async function lockConversationsOfLead(tenant: Tenant, leadId: string): Promise<string[]> {
  const rows = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from conversation where "orgId" = ${tenant.orgId}::uuid and "leadId" = ${leadId}::uuid
    order by id for update`;
  return rows.map(({ id }) => id);
}

/**
 * Erases what a lead's conversations, files, history and records hold of the person, by the database's own function:
 * history is append-only for everybody else. The caller holds the locks and has ended open episodes.
 */
export async function erasePersonRows(tenant: Tenant, leadId: string): Promise<void> {
  await tenant.client.$queryRaw`select erase_person(${leadId}::uuid)::text`;
}
