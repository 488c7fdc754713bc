import type { MetricsChoices } from '../../contracts/api/metrics-choices';
import { findMetricsChoices } from '../../db/queries/metrics-choices';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Channels, languages and pages to narrow figures to; of pages the fifty on which most conversations began. */
export function getMetricsChoices(ctx: ServiceContext): Promise<MetricsChoices> {
  return withTenant(ctx.database, ctx.orgId, findMetricsChoices);
}
