import { findLeadsBehind } from '../../db/queries/leads-behind-number';
import { loadMetricsRecordsOfLeads } from '../../db/queries/metrics-records';
import type { Tenant } from '../../db/tenant';
import type { DrillDownTarget } from '../../domain/metrics/drill-down';
import type { MetricsRecords } from '../../domain/metrics/records';
import { behindNumber } from '../../domain/metrics/rollup/behind-number';
import { findCorrections } from './metrics-from-parts';
import type { AskedMetrics } from './metrics-query';

/**
 * The rows of the leads that make a number, and of those that have changed lately. Needs a transaction in which all
 * queries see the same moment.
 * @returns null while the aggregates are of no use
 */
export async function loadRecordsBehind(
  tenant: Tenant,
  { query, context }: AskedMetrics,
  target: DrillDownTarget,
): Promise<MetricsRecords | null> {
  const dirty = await findCorrections(tenant);
  const behind = dirty && behindNumber(query, context, target);
  if (dirty === null || behind === null) return null;
  const leads = await findLeadsBehind(tenant, behind, context.timeZone);
  return loadMetricsRecordsOfLeads(tenant, [...new Set([...leads, ...dirty])]);
}
