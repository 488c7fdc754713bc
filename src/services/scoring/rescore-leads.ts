import { lockLeadsToRescore } from '../../db/queries/scored-leads';
import { endRescoring, noteRescoring, rescoringWantedAt } from '../../db/repositories/rescoring';
import type { SystemContext } from '../context';
import { rescoreLead } from '../leads/rescore-lead';
import { loadOrgPolicy } from '../policy/org-policy';
import { inTenant } from '../work';

/** Leads of one transaction: none is locked for long. */
const BATCH = 50;

/**
 * Scores all open leads of the last months anew after the rules or the model have changed. Nobody is alerted: the
 * leads did nothing.
 * @returns how many leads were scored
 */
export async function rescoreLeads(ctx: SystemContext): Promise<number> {
  let scored = 0;
  const wantedAt = await inTenant(ctx, rescoringWantedAt);
  for (let after: string | null = null; ; ) {
    const last: string | null = await inTenant(ctx, async (work) => {
      const policy = await loadOrgPolicy(work);
      const leads = await lockLeadsToRescore(work, after, BATCH);
      for (const lead of leads) {
        await rescoreLead(work, policy, lead, { words: 'new scoring', conversationId: null, quiet: true });
      }
      scored += leads.length;
      await noteRescoring(work);
      return leads.length < BATCH ? null : (leads.at(-1)?.id ?? null);
    });
    if (last === null) break;
    after = last;
  }
  await inTenant(ctx, (work) => endRescoring(work, wantedAt));
  return scored;
}
