import { can } from './permissions';
import type { Role } from './roles';

/** What is to happen to a member: a role to get, or being deactivated. */
export type MemberChange = { readonly kind: 'role'; readonly to: Role } | { readonly kind: 'deactivate' };

export type MemberChangeRefusal = 'forbidden' | 'last_owner';

/**
 * Whether a member may change another one. Owners are made, changed and removed by owners only, and an organisation
 * keeps at least one of them.
 *
 * @param actor role of whoever asks
 * @param current present role of the member to change
 * @param otherOwners active owners besides that member
 * @returns null when allowed
 */
export function memberChangeRefusal(
  actor: Role,
  current: Role,
  change: MemberChange,
  otherOwners: number,
): MemberChangeRefusal | null {
  if (!can(actor, 'members.manage')) return 'forbidden';
  const becomesOwner = change.kind === 'role' && change.to === 'owner';
  if (actor !== 'owner' && (current === 'owner' || becomesOwner)) return 'forbidden';
  if (current === 'owner' && !becomesOwner && otherOwners === 0) return 'last_owner';
  return null;
}
