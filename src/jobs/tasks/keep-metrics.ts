import { findOrgsBehind, findOrgsWithMetrics } from '../../db/repositories/metric-dirty';
import { catchUpMetrics } from '../../services/analytics/catch-up-metrics';
import { type Services, systemContext } from '../../services/context';

/** An organisation with much to do must not keep the others waiting. */
const STEPS_AT_ONCE = 4;

/** Brings the aggregates of all organisations that are behind up to date, a few steps of each. */
export async function keepMetrics(services: Services): Promise<void> {
  await keepUp(services, await findOrgsBehind(services.database));
}

/** Whether all aggregates still hold: a policy with other hours, another time zone or another version makes them anew. */
export async function checkMetrics(services: Services): Promise<void> {
  await keepUp(services, await findOrgsWithMetrics(services.database));
}

async function keepUp(services: Services, orgs: readonly { readonly orgId: string }[]): Promise<void> {
  for (const { orgId } of orgs) {
    try {
      for (let step = 0; step < STEPS_AT_ONCE; step++) {
        const { leads, days } = await catchUpMetrics(systemContext(services, orgId));
        if (leads === 0 && days === 0) break;
      }
    } catch (error) {
      services.log.warn({ err: error, orgId }, 'aggregates were not brought up to date, tried again soon');
    }
  }
}
