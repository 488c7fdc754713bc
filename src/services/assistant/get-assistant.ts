import type { AssistantSettings } from '../../contracts/api/assistant';
import { findOrg } from '../../db/queries/org-policy';
import { type AssistantSettingRow, findAssistantSetting } from '../../db/repositories/assistant-settings';
import type { Tenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import type { AssistantParts } from './assistant-parts';

/** What is in force while nobody has set anything up. */
const DEFAULTS = {
  enabled: false,
  baseUrl: null,
  model: null,
  apiKeyEnd: null,
  budgetMs: 8_000,
  maxOutputTokens: 600,
  temperature: 0.2,
  monthlyTokenLimit: null,
  monthlyCostLimitMicros: null,
  inputPriceMicros: 0,
  outputPriceMicros: 0,
} as const;

/** How the organisation's language model is set up. */
export function getAssistant(ctx: ServiceContext, parts: AssistantParts): Promise<AssistantSettings> {
  return inTenant(ctx, async (work) => toSettings(work, await findAssistantSetting(work), parts));
}

/** The stored settings as they may be seen: of the key, its end. */
export async function toSettings(
  tenant: Tenant,
  row: AssistantSettingRow | null,
  { installation, allowsPrivate }: AssistantParts,
): Promise<AssistantSettings> {
  const org = await findOrg(tenant);
  if (!org) throw new Error(`organisation ${tenant.orgId} is missing`);
  const surroundings = {
    currency: org.currency,
    installationModel: installation?.model ?? null,
    allowsPrivate,
  };
  if (row === null) return { ...DEFAULTS, ...surroundings };
  const { enabled, baseUrl, model, apiKeyEnd, budgetMs, maxOutputTokens, temperature } = row;
  const limit = row.monthlyCostLimitMicros;
  return {
    ...{ enabled, baseUrl, model, apiKeyEnd, budgetMs, maxOutputTokens, temperature },
    monthlyTokenLimit: row.monthlyTokenLimit,
    monthlyCostLimitMicros: limit === null ? null : Number(limit),
    inputPriceMicros: Number(row.inputPriceMicros),
    outputPriceMicros: Number(row.outputPriceMicros),
    ...surroundings,
  };
}
