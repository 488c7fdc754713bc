import { findWaitingOrgs } from '../../db/queries/waiting-orgs';
import { type Services, systemContext } from '../../services/context';
import { drainQueue } from '../../services/routing/drain-queue';
import { attemptEach } from '../attempt-each';

/**
 * Routes what waits anywhere. A worker does this when it starts: a killed one may have held the job, which stays
 * locked by the dead for hours.
 */
export async function drainAll(services: Services): Promise<void> {
  const waiting = (await findWaitingOrgs(services.database)).map((orgId) => ({ orgId }));
  await attemptEach(waiting, ({ orgId }) => drainQueue(systemContext(services, orgId)), {
    log: services.log,
    failure: 'a queue was not routed at the start',
  });
}
