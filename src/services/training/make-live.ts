import type { TrainingVersion } from '../../contracts/api/intent-versions';
import { insertAudit } from '../../db/repositories/audit';
import { findModelVersion, setLiveVersion } from '../../db/repositories/intent-models';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { trainingMoved } from './training-event';
import { versionView } from './version-view';

/**
 * Makes a trained version the one that turns are understood with, from the next turn on: to go back to an earlier one.
 * @throws ServiceProblem not_found, or conflict for a version that is not trained
 */
export function makeLive(ctx: ServiceContext, input: { readonly version: number }): Promise<TrainingVersion> {
  return inTenant(ctx, async (work) => {
    const row = await findModelVersion(work, input.version);
    if (!row) throw notFound('version');
    if (row.live) return versionView(row);
    if (!(await setLiveVersion(work, input.version))) {
      throw new ServiceProblem('conflict', `Version ${input.version} is not trained`);
    }
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'intents.version_made_live',
      subjectId: row.id,
      data: { version: input.version },
    });
    work.events.push(trainingMoved(ctx.orgId, { version: input.version, status: 'ready', progress: 1 }));
    return versionView({ ...row, live: true });
  });
}
