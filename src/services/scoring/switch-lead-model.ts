import type { LeadModel } from '../../contracts/api/scoring';
import { insertAudit } from '../../db/repositories/audit';
import { findLeadModels, switchLeadModel } from '../../db/repositories/lead-models';
import { wantRescoring } from '../../db/repositories/rescoring';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';

/**
 * Lets a trained model make the scores; the leads are scored anew in the background.
 * @throws ServiceProblem not_found; conflict for a version that is not ready
 */
export function activateLeadModel(
  ctx: ServiceContext,
  input: { readonly modelId: string },
): Promise<LeadModel> {
  return inTenant(ctx, async (work) => {
    const model = await modelWith(work, input.modelId);
    if (model.status !== 'ready') throw new ServiceProblem('conflict', 'This version is not trained');
    if (model.active) return model;
    await switchLeadModel(work, model.id);
    return changed(ctx, work, model, 'lead_model.activated');
  });
}

/** Lets the rules make the scores again. @throws ServiceProblem not_found */
export function deactivateLeadModel(
  ctx: ServiceContext,
  input: { readonly modelId: string },
): Promise<LeadModel> {
  return inTenant(ctx, async (work) => {
    const model = await modelWith(work, input.modelId);
    if (!model.active) return model;
    await switchLeadModel(work, null);
    return changed(ctx, work, model, 'lead_model.deactivated');
  });
}

async function changed(ctx: ServiceContext, work: Work, { id, version }: LeadModel, action: string) {
  await insertAudit(work, {
    actorKind: ctx.actor.kind,
    actorId: actorMemberId(ctx),
    action,
    subjectId: id,
    data: { version },
  });
  await wantRescoring(work);
  return modelWith(work, id);
}

async function modelWith(work: Work, id: string): Promise<LeadModel> {
  const [model] = await findLeadModels(work, id);
  if (!model) throw notFound('model');
  return model;
}
