import { withTenant } from '../../src/db/tenant';
import { services } from '../../src/server/services';
import type { TestOrg } from './org';

export interface AssistantOptions {
  readonly baseUrl: string;
  readonly budgetMs?: number;
  readonly monthlyTokenLimit?: number;
  readonly monthlyCostLimitMicros?: number;
}

/** A language model that the organisation has switched on, at 1 and 2 currency units for a million tokens. */
export async function createAssistant(org: TestOrg, options: AssistantOptions): Promise<void> {
  const { baseUrl, budgetMs = 2_000, monthlyTokenLimit, monthlyCostLimitMicros } = options;
  await withTenant(services().database, org.id, ({ client }) =>
    client.assistantSetting.create({
      data: {
        orgId: org.id,
        enabled: true,
        baseUrl,
        model: 'fake-1',
        budgetMs,
        inputPriceMicros: 1_000_000,
        outputPriceMicros: 2_000_000,
        monthlyTokenLimit: monthlyTokenLimit ?? null,
        monthlyCostLimitMicros: monthlyCostLimitMicros ?? null,
      },
    }),
  );
}
