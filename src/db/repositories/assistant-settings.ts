import type { AssistantSetting, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export type AssistantSettingRow = AssistantSetting;

/** The organisation's language model, or null when nobody has set one up. */
export function findAssistantSetting(tenant: Tenant): Promise<AssistantSettingRow | null> {
  return tenant.client.assistantSetting.findUnique({ where: { orgId: tenant.orgId } });
}

export type AssistantSettingChanges = Omit<
  Prisma.AssistantSettingUncheckedCreateInput,
  'id' | 'orgId' | 'updatedAt'
>;

export async function saveAssistantSetting(
  tenant: Tenant,
  changes: AssistantSettingChanges,
): Promise<AssistantSettingRow> {
  const data = { ...changes, updatedAt: tenant.now };
  return tenant.client.assistantSetting.upsert({
    where: { orgId: tenant.orgId },
    create: { ...data, orgId: tenant.orgId },
    update: data,
  });
}

/** Locks the row until the end of the transaction, so that the breaker's state changes one call at a time. */
export async function lockAssistantSetting(tenant: Tenant): Promise<AssistantSettingRow | null> {
  const [row] = await tenant.client.$queryRaw<AssistantSettingRow[]>`
    select * from assistant_setting where "orgId" = ${tenant.orgId}::uuid for update`;
  return row ?? null;
}

export async function updateBreaker(
  tenant: Tenant,
  breaker: { readonly failures: number; readonly openings: number; readonly openUntil: Date | null },
): Promise<void> {
  await tenant.client.assistantSetting.updateMany({
    where: { orgId: tenant.orgId },
    data: {
      breakerFailures: breaker.failures,
      breakerOpenings: breaker.openings,
      breakerOpenUntil: breaker.openUntil,
    },
  });
}
