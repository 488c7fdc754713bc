import type { Tenant } from '../tenant';

/** Names of the fields of their own that an organisation's leads have, in the order of the alphabet. */
export async function findCustomFieldNames({ client, orgId }: Tenant): Promise<string[]> {
  const rows = await client.$queryRaw<{ name: string }[]>`
    select distinct jsonb_object_keys(custom) as name from lead
    where "orgId" = ${orgId}::uuid and custom <> '{}' order by 1`;
  return rows.map(({ name }) => name);
}

/** What leads hold in these fields, as stored: lead id → JSON. */
export async function findCustomFields(
  { client, orgId }: Tenant,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await client.lead.findMany({
    where: { orgId, id: { in: [...leadIds] } },
    select: { id: true, custom: true },
  });
  return new Map(rows.map(({ id, custom }) => [id, custom]));
}
