import { leadScoreModelSchema } from '../../contracts/lead-score-model';
import { findTrainedModel } from '../../db/repositories/lead-models';
import type { Tenant } from '../../db/tenant';
import type { LeadScoreModel } from '../../domain/leads/learned/learned-score';

/** Trained models never change, so a process may keep those it has read. */
const models = new Map<string, LeadScoreModel>();
const KEPT_MODELS = 50;

/** A trained model by its id; null for none. */
export async function leadModelOf(tenant: Tenant, modelId: string | null): Promise<LeadScoreModel | null> {
  if (modelId === null) return null;
  const kept = models.get(modelId);
  if (kept) return kept;
  const model = leadScoreModelSchema.parse(await findTrainedModel(tenant, modelId));
  if (models.size >= KEPT_MODELS) models.clear();
  models.set(modelId, model);
  return model;
}
