import { countOtherOwners, lockMember, type MemberRow } from '../../db/repositories/members';
import { type MemberChange, memberChangeRefusal } from '../../domain/access/member-changes';
import { ROLES, type Role } from '../../domain/access/roles';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import type { Work } from '../work';

/** A key that may manage members stands where a manager stands: it makes no owners. */
export function roleOf(ctx: ServiceContext): Role {
  return ctx.actor.kind === 'member' ? ctx.actor.role : 'manager';
}

/**
 * Locks a member whose role or membership is to change, after all owners, so that two who remove each other at the
 * same moment wait for one another and one owner is left.
 * @throws ServiceProblem not_found, forbidden, last_owner
 */
export async function lockForChange(
  work: Work,
  ctx: ServiceContext,
  memberId: string,
  change: MemberChange,
): Promise<MemberRow> {
  const otherOwners = await countOtherOwners(work, memberId);
  const member = await lockMember(work, memberId);
  if (!member) throw notFound('member');
  if (change.kind === 'role' && change.to === member.role) return member;
  const current = ROLES.find((role) => role === member.role) ?? 'agent';
  const refusal = memberChangeRefusal(roleOf(ctx), current, change, otherOwners);
  if (refusal === 'forbidden') throw new ServiceProblem('forbidden', 'Only owners change owners');
  if (refusal === 'last_owner') throw new ServiceProblem('last_owner', 'Make somebody else an owner first');
  return member;
}
