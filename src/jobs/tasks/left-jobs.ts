import { findWaitingTrainings } from '../../db/repositories/intent-models';
import { enqueueJob } from '../../db/repositories/jobs';
import { enqueueLeadTraining, findLeftLeadTrainings } from '../../db/repositories/lead-models';
import { enqueueRescoring, findLeftRescorings } from '../../db/repositories/rescoring';
import { LOST_SECONDS } from '../../db/repositories/training-runs';
import { type Tenant, withTenant } from '../../db/tenant';
import type { Services } from '../../services/context';

/** What one organisation has left to do, as a transaction that makes its job anew. */
interface Left {
  readonly what: string;
  run(): Promise<void>;
}

/**
 * Work that takes longer than a sweep may, left by a killed worker or never taken: its job is made anew. The dead hold
 * their job for hours; a job with the same key takes its place.
 * @param queuedSeconds how long a job may wait for a worker
 */
export async function findLeftJobs({ database }: Services, queuedSeconds: number): Promise<readonly Left[]> {
  const again = (what: string, orgId: string, work: (tenant: Tenant) => Promise<void>): Left => ({
    what,
    run: () => withTenant(database, orgId, work),
  });
  const [intents, leadModels, rescorings] = await Promise.all([
    findWaitingTrainings(database, { queuedSeconds, lostSeconds: LOST_SECONDS }),
    findLeftLeadTrainings(database, { queuedSeconds }),
    findLeftRescorings(database, { queuedSeconds }),
  ]);
  return [
    ...intents.map(({ orgId }) =>
      again('training', orgId, (tenant) =>
        enqueueJob(tenant, 'train_intents', { orgId }, `train-intents:${orgId}`),
      ),
    ),
    ...leadModels.map(({ orgId, modelId }) =>
      again('lead model', orgId, (tenant) => enqueueLeadTraining(tenant, modelId)),
    ),
    ...rescorings.map(({ orgId }) => again('rescoring', orgId, enqueueRescoring)),
  ];
}
