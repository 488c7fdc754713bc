import { deactivateMember } from '../../../src/services/members/deactivate-member';
import { reactivateMember } from '../../../src/services/members/reactivate-member';
import { setPresence } from '../../../src/services/members/set-presence';
import type { ModelMember, World } from './world';

/** The manager ends a membership, which takes everything from the member that they hold, and restores it. */
export async function removeMember({ manager }: World, member: ModelMember): Promise<void> {
  const { id: memberId } = member;
  await deactivateMember(manager.ctx, { memberId });
  await reactivateMember(manager.ctx, { memberId });
  await setPresence(member.ctx, { status: 'online' });
}
