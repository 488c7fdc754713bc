import { findWaitingOrgs } from '../../db/queries/waiting-orgs';
import { type Services, systemContext } from '../../services/context';
import { drainQueue } from '../../services/routing/drain-queue';

/**
 * Routes what waits anywhere. A worker does this when it starts: a killed one may have held the job, which stays
 * locked by the dead for hours.
 */
export async function drainAll(services: Services): Promise<void> {
  for (const orgId of await findWaitingOrgs(services.database)) {
    await drainQueue(systemContext(services, orgId));
  }
}
