import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { systemContext } from '../../../src/services/context';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { declineHandoff } from '../../../src/services/handoffs/decline-handoff';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { setPresence } from '../../../src/services/members/set-presence';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, visitorSays } from '../../factories/visitor';

/** A conversation that Maya resolved, in a push team whose turn it is now Liam's. */
async function resolvedByMaya(routingMode: 'push' | 'pull' = 'push') {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode });
  const maya = await createMember(org, { teams: [team] });
  const visitor = await startVisitor(await createChannel(org, { team }));
  const drain = () => drainQueue(systemContext(services(), org.id));
  const handoff = await openHandoffFor(visitor);
  await drain();
  await acceptHandoff(maya.ctx, { handoffId: handoff.id, overrideCapacity: false });
  await resolveHandoff(maya.ctx, { handoffId: handoff.id, outcome: 'answered' });
  const liam = await createMember(org, { name: 'Liam Novak', teams: [team] });
  const closedAgo = (days: number) =>
    withTenant(services().database, org.id, ({ client }) =>
      client.conversation.updateMany({ data: { closedAt: new Date(Date.now() - days * 86_400_000) } }),
    );
  /** The visitor comes back and asks for a person. @returns the reason, and who is asked */
  const comesBack = async () => {
    const { conversation } = await visitorSays(visitor, 'One more question about the quote');
    await requestHandoff(visitor.ctx);
    await drain();
    const { handoff: now } = await getConversation(maya.ctx, { conversationId: conversation.id });
    return [conversation.id === visitor.conversationId, now?.status, now?.offeredTo?.id];
  };
  /** Maya says no. @returns who has it then */
  const declines = async () => {
    const open = await getConversation(maya.ctx, { conversationId: visitor.conversationId });
    await declineHandoff(maya.ctx, { handoffId: open.handoff?.id ?? '' });
    await drain();
    const { handoff: now } = await getConversation(maya.ctx, { conversationId: visitor.conversationId });
    return [now?.status, now?.offeredTo?.id];
  };
  return { maya, liam, closedAgo, comesBack, declines };
}

test('a visitor who comes back within the window is offered to the agent who resolved it, whoever’s turn it is', async () => {
  const { maya, closedAgo, comesBack } = await resolvedByMaya();
  await closedAgo(6);
  expect(await comesBack()).toEqual([true, 'offered', maya.id]);
});

test('where agents take conversations themselves the previous one is asked first, then it is everybody’s', async () => {
  const { maya, liam, comesBack, declines } = await resolvedByMaya('pull');
  expect(await comesBack()).toEqual([true, 'offered', maya.id]);
  expect(await declines()).toEqual(['queued', undefined]);
  expect(liam.id).not.toBe(maya.id);
});

test('when that agent is away, somebody else is asked', async () => {
  const { maya, liam, comesBack } = await resolvedByMaya();
  await setPresence(maya.ctx, { status: 'away' });
  expect(await comesBack()).toEqual([true, 'offered', liam.id]);
});

test('after the window it is a new conversation, and anybody’s', async () => {
  const { liam, closedAgo, comesBack } = await resolvedByMaya();
  await closedAgo(8);
  expect(await comesBack()).toEqual([false, 'offered', liam.id]);
});
