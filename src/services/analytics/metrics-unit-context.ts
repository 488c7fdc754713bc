import type { Tenant } from '../../db/tenant';
import { definitionOf } from '../../domain/metrics/rollup/definition';
import type { UnitContext } from '../../domain/metrics/rollup/unit-context';
import { businessSecondsBetween } from '../../domain/time/business-hours';
import { loadOrgPolicy } from '../policy/org-policy';

/** What an organisation's figures depend on besides its conversations, with the stamp of it. */
export async function metricsUnitContext(
  tenant: Tenant,
): Promise<UnitContext & { readonly definition: string }> {
  const { org, document } = await loadOrgPolicy(tenant);
  const { hours, timing } = document;
  const { responseTargetSeconds } = timing;
  return {
    timeZone: org.timeZone,
    businessSecondsBetween: (from, to) => businessSecondsBetween(hours, from, to),
    responseTargetSeconds,
    definition: definitionOf({ timeZone: org.timeZone, hours, responseTargetSeconds }),
  };
}
