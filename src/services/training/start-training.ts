import type { TrainingVersion } from '../../contracts/api/intent-versions';
import { findModelVersion, queueTraining } from '../../db/repositories/intent-models';
import { enqueueJob } from '../../db/repositories/jobs';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { trainingMoved } from './training-event';
import { versionView } from './version-view';

/**
 * Asks the worker to train the bot on the examples as they will be when it begins. A training that waits already is
 * answered with; one that is under way goes on, and the new one waits for it.
 */
export function startTraining(ctx: ServiceContext): Promise<TrainingVersion> {
  const memberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const version = await queueTraining(work, memberId);
    await enqueueJob(work, 'train_intents', { orgId: ctx.orgId }, `train-intents:${ctx.orgId}`);
    work.events.push(trainingMoved(ctx.orgId, { version, status: 'queued', progress: 0 }));
    const row = await findModelVersion(work, version);
    if (!row) throw notFound('version');
    return versionView(row);
  });
}
