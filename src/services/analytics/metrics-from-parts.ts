import { findSums } from '../../db/queries/metric-sums';
import { loadMetricsRecordsOfLeads } from '../../db/queries/metrics-records';
import { findAllDirtyLeads } from '../../db/repositories/metric-dirty';
import { findParts } from '../../db/repositories/metric-parts';
import { findMetricState } from '../../db/repositories/metric-state';
import type { Tenant } from '../../db/tenant';
import type { MetricsContext, MetricsQuery } from '../../domain/metrics/query';
import type { MetricsReport } from '../../domain/metrics/report';
import { askCurrent, askPrevious } from '../../domain/metrics/rollup/asks';
import type { Part } from '../../domain/metrics/rollup/part';
import { partOfRow } from '../../domain/metrics/rollup/part-rows';
import { recordsOfLeads } from '../../domain/metrics/rollup/records-of-leads';
import { type Answer, reportFromSums } from '../../domain/metrics/rollup/report-from-sums';
import { type Ask, addPart } from '../../domain/metrics/rollup/sums';
import { partsOfLead } from '../../domain/metrics/rollup/unit-parts';
import { metricsUnitContext } from './metrics-unit-context';

/** With more leads than that to be looked at anew, everything may as well be. */
const MOST_DIRTY = 5_000;
const LEADS_AT_ONCE = 500;

/**
 * The report of a query from the stored parts, corrected by the leads that have changed since theirs were made: exact at
 * this moment, whether or not the worker is behind. Needs a transaction in which all queries see the same moment.
 * @returns null while the aggregates are not built for the present definitions, or too many leads have changed
 */
export async function reportFromParts(
  tenant: Tenant,
  query: MetricsQuery,
  context: MetricsContext,
): Promise<MetricsReport | null> {
  const dirty = await findCorrections(tenant);
  if (dirty === null) return null;
  const corrections = await loadCorrections(tenant, dirty, context);
  const answer = async (ask: Ask): Promise<Answer> => {
    const sums = await findSums(tenant, ask, context.timeZone);
    for (const part of corrections.stored) addPart(sums, part, ask, -1);
    for (const part of corrections.fresh) addPart(sums, part, ask, 1);
    return { ask, sums };
  };
  const current = await answer(askCurrent(query, context));
  const before = askPrevious(query, context);
  return reportFromSums(query, context, current, before && (await answer(before)));
}

/** Leads whose parts are not as they should be; null where the aggregates are of no use. */
export async function findCorrections(tenant: Tenant): Promise<readonly string[] | null> {
  const { definition } = await metricsUnitContext(tenant);
  const state = await findMetricState(tenant);
  if (state === null || state.builtAt === null || state.definition !== definition) return null;
  return findAllDirtyLeads(tenant, MOST_DIRTY);
}

async function loadCorrections(
  tenant: Tenant,
  leadIds: readonly string[],
  context: MetricsContext,
): Promise<{ readonly stored: readonly Part[]; readonly fresh: readonly Part[] }> {
  const stored: Part[] = [];
  const fresh: Part[] = [];
  for (let start = 0; start < leadIds.length; start += LEADS_AT_ONCE) {
    const some = leadIds.slice(start, start + LEADS_AT_ONCE);
    stored.push(...(await findParts(tenant, some)).map(partOfRow));
    const records = recordsOfLeads(await loadMetricsRecordsOfLeads(tenant, some));
    for (const own of records.values()) fresh.push(...partsOfLead(own, context));
  }
  return { stored, fresh };
}
