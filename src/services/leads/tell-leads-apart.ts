import type { LookalikeList } from '../../contracts/api/lead-merging';
import { insertDistinction } from '../../db/repositories/lead-merges';
import { lockLead } from '../../db/repositories/leads';
import type { MemberContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { loadLookalikes } from './list-lookalikes';

/**
 * A member says that two leads are not the same person.
 * @returns the leads that may still be
 * @throws ServiceProblem not_found, conflict for a lead and itself
 */
export function tellLeadsApart(
  ctx: MemberContext,
  input: { readonly leadId: string; readonly otherLeadId: string },
): Promise<LookalikeList> {
  const { leadId, otherLeadId } = input;
  return inTenant(ctx, async (work) => {
    const ids: string[] = [];
    for (const id of [leadId, otherLeadId].toSorted()) {
      const lead = await lockLead(work, id);
      if (!lead) throw notFound('lead');
      ids.push(lead.id);
    }
    const [first = '', second = ''] = ids.toSorted();
    if (first === second) throw new ServiceProblem('conflict', 'This is the same lead');
    await insertDistinction(work, { leadId: first, otherLeadId: second, memberId: ctx.actor.memberId });
    await auditPeople(work, ctx, { action: 'lead.told_apart', subjectId: leadId, data: { otherLeadId } });
    return loadLookalikes(work, leadId);
  });
}
