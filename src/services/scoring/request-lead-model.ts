import type { LeadModel } from '../../contracts/api/scoring';
import { insertAudit } from '../../db/repositories/audit';
import {
  enqueueLeadTraining,
  findLeadModels,
  giveUpLostTrainings,
  insertLeadModel,
} from '../../db/repositories/lead-models';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';

/**
 * Has the worker train a new version of the learned lead score.
 * @throws ServiceProblem conflict while one is being trained
 */
export function requestLeadModel(ctx: ServiceContext): Promise<LeadModel> {
  return inTenant(ctx, async (work) => {
    await giveUpLostTrainings(work);
    const id = await insertLeadModel(work, actorMemberId(ctx));
    const [model] = id === null ? [] : await findLeadModels(work, id);
    if (id === null || !model) throw new ServiceProblem('conflict', 'A model is being trained already');
    await enqueueLeadTraining(work, id);
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'lead_model.requested',
      subjectId: id,
      data: { version: model.version },
    });
    return model;
  });
}
