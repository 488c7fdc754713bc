import { expect, test } from 'vitest';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { transferHandoff } from '../../../src/services/handoffs/transfer-handoff';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, visitorSays } from '../../factories/visitor';

const OFFER_SECONDS = 30;

async function offerSeenBy(member: TestMember, conversationId: string) {
  const { handoff } = await getConversation(member.ctx, { conversationId });
  const { offeredTo, offerDeadline, requestedAt } = handoff ?? {};
  const seconds =
    offerDeadline && requestedAt ? (Date.parse(offerDeadline) - Date.parse(requestedAt)) / 1000 : null;
  return { to: offeredTo?.id, seconds };
}

test('a transfer to a member says until when they can take it', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const liam = await createMember(org);
  const { id, conversationId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  await transferHandoff(maya.ctx, { handoffId: id, memberId: liam.id, note: 'Please take it.' });
  expect(await offerSeenBy(liam, conversationId)).toEqual({ to: liam.id, seconds: OFFER_SECONDS });
});

test('an offer keeps its deadline while the visitor goes on writing', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  const visitor = await startVisitor(await createChannel(org, { team }));
  const { conversationId } = await openHandoffFor(visitor);
  await drainQueue(systemContext(services(), org.id));
  const before = await getConversation(maya.ctx, { conversationId });
  await visitorSays(visitor, 'Is anybody there?');
  const after = await getConversation(maya.ctx, { conversationId });
  expect(before.handoff?.offerDeadline).not.toBeNull();
  expect(after.handoff?.offerDeadline).toBe(before.handoff?.offerDeadline);
});
