import { countOpenEpisodes, lockMember, type MemberRow } from '../../db/repositories/members';
import type { MemberLoad } from '../../domain/handoff/commands';
import type { OrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import type { Work } from '../work';

/**
 * How full a member is, counted under the member's lock (design §2: capacity is checked inside the transaction).
 * @param options.mayOverride whether the caller may, and wants to, go above the capacity
 * @throws ServiceProblem not_found for a member who is not there any more
 */
export async function loadMember(
  work: Work,
  policy: OrgPolicy,
  memberId: string,
  options: { readonly exceptHandoffId: string | null; readonly mayOverride: boolean },
): Promise<{ readonly member: MemberRow; readonly load: MemberLoad }> {
  const member = await lockMember(work, memberId);
  if (!member || member.deactivatedAt !== null) throw notFound('member');
  const openCount = await countOpenEpisodes(work, memberId, {
    exceptHandoffId: options.exceptHandoffId,
    idleKeepsCapacity: policy.document.routing.idleKeepsCapacity,
  });
  return { member, load: { openCount, capacity: member.capacity, mayOverride: options.mayOverride } };
}
