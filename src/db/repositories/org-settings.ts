import type { Tenant } from '../tenant';

/** Changes one part of the organisation's settings and leaves the others as they are. */
export async function setOrgSetting(
  tenant: Tenant,
  name: string,
  value: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tenant.client.$executeRaw`
    update org set settings = jsonb_set(settings, array[${name}]::text[], ${JSON.stringify(value)}::jsonb)
    where id = ${tenant.orgId}::uuid`;
}
