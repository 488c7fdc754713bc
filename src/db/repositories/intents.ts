import type { Tenant } from '../tenant';

export interface IntentRow {
  readonly name: string;
  readonly description: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const columns = { name: true, description: true, createdAt: true, updatedAt: true } as const;

export function findIntents(tenant: Tenant): Promise<IntentRow[]> {
  return tenant.client.intent.findMany({
    where: { orgId: tenant.orgId },
    select: columns,
    orderBy: { name: 'asc' },
  });
}

export function findIntent(tenant: Tenant, name: string): Promise<IntentRow | null> {
  return tenant.client.intent.findUnique({
    where: { orgId_name: { orgId: tenant.orgId, name } },
    select: columns,
  });
}

/** Makes rows for those that have none yet; the others stay as they are. @returns how many were made */
export async function ensureIntents(tenant: Tenant, names: readonly string[]): Promise<number> {
  const { count } = await tenant.client.intent.createMany({
    data: names.map((name) => ({ orgId: tenant.orgId, name, createdAt: tenant.now, updatedAt: tenant.now })),
    skipDuplicates: true,
  });
  return count;
}

/** @throws a unique violation when there is one of this name */
export function insertIntent(
  tenant: Tenant,
  intent: { readonly name: string; readonly description: string },
): Promise<IntentRow> {
  const { orgId, now } = tenant;
  return tenant.client.intent.create({
    data: { ...intent, orgId, createdAt: now, updatedAt: now },
    select: columns,
  });
}

/** Examples follow a new name. @throws a unique violation when another intent has it */
export async function updateIntent(
  tenant: Tenant,
  name: string,
  change: { readonly name?: string; readonly description?: string },
): Promise<IntentRow | null> {
  const [row] = await tenant.client.intent.updateManyAndReturn({
    where: { orgId: tenant.orgId, name },
    data: { ...change, updatedAt: tenant.now },
    select: columns,
  });
  if (row && row.name !== name) {
    const { orgId, now } = tenant;
    await tenant.client.intentExample.updateMany({
      where: { orgId, intent: row.name },
      data: { updatedAt: now },
    });
  }
  return row ?? null;
}

/** Its examples go with it. @returns whether there was one */
export async function deleteIntentRow(tenant: Tenant, name: string): Promise<boolean> {
  const { count } = await tenant.client.intent.deleteMany({ where: { orgId: tenant.orgId, name } });
  return count > 0;
}

export function countIntents(tenant: Tenant): Promise<number> {
  return tenant.client.intent.count({ where: { orgId: tenant.orgId } });
}
