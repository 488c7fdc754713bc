import type { Member } from '../../contracts/api/team';
import { findMembers } from '../../db/queries/people';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/** A member as the API shows them. @throws ServiceProblem not_found */
export async function findMemberView(tenant: Tenant, memberId: string): Promise<Member> {
  const [found] = await findMembers(tenant, memberId);
  if (!found) throw notFound('member');
  const { chosenPresence: _, awayReason: __, ...member } = found;
  return member;
}
