import type { LeadDetail } from '../../contracts/api/team';
import { lockConversationsOf, lockLeadsToMerge } from '../../db/repositories/lead-merges';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { loadLeadDetail } from './get-lead';
import { mergeLeads } from './merge-leads';

/**
 * A member says that two leads are the same person: one becomes part of the other. Said again, it is true already.
 * @throws ServiceProblem not_found, conflict for a lead and itself or one that was erased
 */
export function mergeLead(
  ctx: MemberContext,
  input: { readonly leadId: string; readonly fromLeadId: string },
): Promise<LeadDetail> {
  const { leadId, fromLeadId } = input;
  return inTenant(ctx, async (work) => {
    if (leadId === fromLeadId) throw new ServiceProblem('conflict', 'This is the same lead');
    const leadIds = [leadId, fromLeadId];
    await lockConversationsOf(work, { visitorIds: [], leadIds });
    const leads = await lockLeadsToMerge(work, leadIds);
    const [into, from] = [leads.get(leadId), leads.get(fromLeadId)];
    if (into && !from) {
      const became = await loadLeadDetail(work, fromLeadId);
      if (became.lead.id === leadId) return became;
    }
    if (!into || !from) throw notFound('lead');
    if (into.erasedAt || from.erasedAt) throw new ServiceProblem('conflict', 'What was erased stays erased');
    const reason = { cause: 'member', memberId: ctx.actor.memberId } as const;
    await mergeLeads(work, await loadOrgPolicy(work), { into, from }, reason);
    return loadLeadDetail(work, leadId);
  });
}
