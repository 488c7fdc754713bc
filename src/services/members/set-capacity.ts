import type { Member } from '../../contracts/api/team';
import { findMembers } from '../../db/queries/people';
import { enqueueJob } from '../../db/repositories/jobs';
import { setCapacities } from '../../db/repositories/members';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { auditData, auditPeople } from './audit-people';

/**
 * Sets how many conversations several members may hold at once; all of them or none.
 * @throws ServiceProblem not_found when one of them is no active member
 */
export function setCapacity(
  ctx: ServiceContext,
  input: { readonly memberIds: readonly string[]; readonly capacity: number },
): Promise<{ readonly items: Member[]; readonly nextCursor: null }> {
  const memberIds = [...new Set(input.memberIds)];
  return inTenant(ctx, async (work) => {
    const changed = await setCapacities(work, memberIds, input.capacity);
    if (changed !== memberIds.length) throw notFound('member');
    const data = auditData({ capacity: input.capacity, memberIds });
    await auditPeople(work, ctx, { action: 'member.capacity_set', subjectId: null, data });
    await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
    const members = (await findMembers(work)).filter(({ id }) => memberIds.includes(id));
    return {
      items: members.map(({ chosenPresence: _, awayReason: __, ...member }) => member),
      nextCursor: null,
    };
  });
}
