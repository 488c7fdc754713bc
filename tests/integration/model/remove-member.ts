import { findOpenEpisodesOf } from '../../../src/db/repositories/members';
import { systemContext } from '../../../src/services/context';
import { commandHandoff } from '../../../src/services/handoffs/decide';
import { loadOrgPolicy } from '../../../src/services/policy/org-policy';
import { saveThread } from '../../../src/services/thread/save-thread';
import { openThread } from '../../../src/services/thread/thread';
import { inTenant } from '../../../src/services/work';
import type { ModelMember, World } from './world';

/** Takes everything from a member that they hold, as their removal from the team does. */
export async function removeMember(world: World, { id: memberId }: ModelMember): Promise<void> {
  const system = systemContext(world.services, world.org.id);
  const held = await inTenant(system, async (work) => [
    ...(await findOpenEpisodesOf(work, memberId, 'owned')),
    ...(await findOpenEpisodesOf(work, memberId, 'offered')),
  ]);
  for (const { conversationId, handoffId } of held) {
    await inTenant(system, async (work) => {
      const thread = await openThread(work, conversationId);
      if (thread.handoff?.id !== handoffId) return;
      const command = { type: 'member_removed', memberId, cause: 'left_team' } as const;
      await commandHandoff(thread, await loadOrgPolicy(work), command);
      await saveThread(thread);
    });
  }
}
