import type { Tenant } from '../tenant';

/** An address said that it wants no more mail; once is enough. */
export async function insertMailOptOut(tenant: Tenant, addressKey: string): Promise<void> {
  await tenant.client.mailOptOut.createMany({
    data: [{ orgId: tenant.orgId, addressKey, createdAt: tenant.now }],
    skipDuplicates: true,
  });
}

/** Whether an address wants no mail from this organisation's conversations. */
export async function hasOptedOut(tenant: Tenant, addressKey: string): Promise<boolean> {
  const found = await tenant.client.mailOptOut.findFirst({
    where: { orgId: tenant.orgId, addressKey },
    select: { id: true },
  });
  return found !== null;
}
