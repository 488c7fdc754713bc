import type { Tenant } from '../tenant';

/** The organisation's own examples by intent. */
export async function countExamplesByIntent(tenant: Tenant): Promise<ReadonlyMap<string, number>> {
  const groups = await tenant.client.intentExample.groupBy({
    by: ['intent'],
    where: { orgId: tenant.orgId },
    _count: { _all: true },
  });
  return new Map(groups.map(({ intent, _count }) => [intent, _count._all]));
}

/**
 * Whether the examples differ from what a training learned from: more or fewer of them, or one written or moved since
 * it began.
 */
export async function hasChangedSince(
  tenant: Tenant,
  training: { readonly examples: number; readonly startedAt: Date | null },
): Promise<boolean> {
  const { _count, _max } = await tenant.client.intentExample.aggregate({
    where: { orgId: tenant.orgId },
    _count: { _all: true },
    _max: { updatedAt: true },
  });
  if (_count._all !== training.examples) return true;
  return _max.updatedAt !== null && (training.startedAt === null || _max.updatedAt > training.startedAt);
}
