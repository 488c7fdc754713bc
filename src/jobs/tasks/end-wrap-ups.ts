import { findEndedWrapUps } from '../../db/repositories/wrap-up';
import { type Services, systemContext } from '../../services/context';
import { endWrapUpsThatAreOver } from '../../services/wrap-up/end-wrap-up';
import { attemptEach } from '../attempt-each';

/** Routes to members whose wrap-up time is over: nobody waits longer for them than this is run. */
export async function endWrapUps(services: Services): Promise<void> {
  const over = await findEndedWrapUps(services.database);
  await attemptEach(over, ({ orgId }) => endWrapUpsThatAreOver(systemContext(services, orgId)), {
    log: services.log,
    failure: 'a wrap-up time was not ended',
  });
}
