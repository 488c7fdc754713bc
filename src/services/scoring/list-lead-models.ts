import type { LeadModelList } from '../../contracts/api/scoring';
import { countOutcomes } from '../../db/queries/lead-histories';
import { findLeadModels, giveUpLostTrainings } from '../../db/repositories/lead-models';
import { withTenant } from '../../db/tenant';
import { tooFewOutcomes } from '../../domain/leads/learned/train-lead-model';
import type { ServiceContext } from '../context';

/** Trainings of the learned lead score, newest first, and whether there is enough to learn from. Lost ones are given up. */
export function listLeadModels(ctx: ServiceContext): Promise<LeadModelList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    await giveUpLostTrainings(tenant);
    const { leads, wins } = await countOutcomes(tenant);
    return {
      items: await findLeadModels(tenant),
      outcomes: { leads, wins, tooFew: tooFewOutcomes(leads, wins) },
    };
  });
}
