import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import type { TimerKind } from '../../../src/domain/handoff/types';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, visitorSays } from '../../factories/visitor';

/** Moves a pending timer into the past and fires it, as the worker would. */
async function fire(org: TestOrg, handoffId: string, kind: TimerKind): Promise<boolean> {
  const timerId = await withTenant(services().database, org.id, async ({ client }) => {
    const timer = await client.timer.findFirstOrThrow({
      where: { handoffId, kind, firedAt: null, cancelledAt: null },
    });
    await client.timer.update({ where: { id: timer.id }, data: { dueAt: new Date(Date.now() - 1_000) } });
    return timer.id;
  });
  return fireTimer(systemContext(services(), org.id), { timerId });
}

function stateOf(org: TestOrg, handoffId: string) {
  return withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findUniqueOrThrow({ where: { id: handoffId } }),
  );
}

async function agoSeconds(org: TestOrg, table: 'visitor' | 'member', id: string, seconds: number) {
  await withTenant(services().database, org.id, async ({ client }) => {
    const at = new Date(Date.now() - seconds * 1000);
    if (table === 'visitor') await client.visitor.update({ where: { id }, data: { lastSeenAt: at } });
    else await client.member.update({ where: { id }, data: { lastHeartbeatAt: at } });
  });
}

test('a timer fires once, whoever else tries at the same moment', async () => {
  const org = await createOrg();
  const handoff = await openHandoffFor(await startVisitor(await createChannel(org)));
  const timerId = await withTenant(services().database, org.id, async ({ client }) => {
    const timer = await client.timer.findFirstOrThrow({ where: { handoffId: handoff.id, kind: 'max_wait' } });
    await client.timer.update({ where: { id: timer.id }, data: { dueAt: new Date(0) } });
    return timer.id;
  });
  const context = systemContext(services(), org.id);
  const fired = await Promise.all(Array.from({ length: 6 }, () => fireTimer(context, { timerId })));
  expect(fired.filter(Boolean)).toHaveLength(1);
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'unserved', endedBy: 'timer' });
  const told = await withTenant(services().database, org.id, ({ client }) =>
    client.message.count({ where: { meta: { path: ['template'], equals: 'nobodyAvailable' } } }),
  );
  expect(told).toBe(1);
});

test('a visitor who left is given up, one who was seen since is not', async () => {
  const org = await createOrg();
  const visitor = await startVisitor(await createChannel(org));
  const handoff = await openHandoffFor(visitor);
  await fire(org, handoff.id, 'visitor_gone');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'queued' });
  await agoSeconds(org, 'visitor', visitor.id, 600);
  await fire(org, handoff.id, 'visitor_gone');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'abandoned', endedBy: 'visitor' });
});

test('without a first reply the conversation goes back to the queue, and the visitor is told', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const handoff = await acceptedHandoffFor(visitor, maya);
  await fire(org, handoff.id, 'first_reply');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'queued', passedMemberIds: [maya.id] });
  const told = await withTenant(services().database, org.id, ({ client }) =>
    client.message.count({ where: { meta: { path: ['template'], equals: 'agentLost' } } }),
  );
  expect(told).toBe(1);
});

test('an agent who is lost while the visitor waits gives the conversation back', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const handoff = await acceptedHandoffFor(visitor, maya);
  const { conversationId } = handoff;
  await postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text: 'Hi!', private: false });
  await visitorSays(visitor, 'Are you there?');
  await agoSeconds(org, 'member', maya.id, 300);
  await fire(org, handoff.id, 'agent_lost');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'queued' });
});

test('silence ends an engaged conversation, and the visitor may rate it', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const handoff = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  const { conversationId } = handoff;
  await postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text: 'Done!', private: false });
  await fire(org, handoff.id, 'inactivity');
  expect(await stateOf(org, handoff.id)).toMatchObject({
    status: 'resolved',
    endedBy: 'timer',
    outcome: null,
    lastSpeaker: 'agent',
  });
  const conversation = await withTenant(services().database, org.id, ({ client }) =>
    client.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
  );
  expect(conversation).toMatchObject({ status: 'closed', csatHandoffId: handoff.id, ownerMemberId: null });
});

test('push routing offers to one agent, then to the other after a missed deadline', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  const liam = await createMember(org, { teams: [team] });
  const handoff = await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  const context = systemContext(services(), org.id);
  expect(await drainQueue(context)).toEqual({ offered: 1 });
  const first = (await stateOf(org, handoff.id)).offeredMemberId;
  expect([maya.id, liam.id]).toContain(first);
  await fire(org, handoff.id, 'offer_deadline');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'queued', passedMemberIds: [first] });
  expect(await drainQueue(context)).toEqual({ offered: 1 });
  const second = (await stateOf(org, handoff.id)).offeredMemberId;
  expect(second).toBe(first === maya.id ? liam.id : maya.id);
});

test('nobody online: the first word about waiting becomes the fallback', async () => {
  const org = await createOrg();
  const handoff = await openHandoffFor(await startVisitor(await createChannel(org)));
  await fire(org, handoff.id, 'still_waiting');
  expect(await stateOf(org, handoff.id)).toMatchObject({ status: 'unserved', endedBy: 'system' });
});

test('an ended episode leaves no timer behind', async () => {
  const org = await createOrg();
  const visitor = await startVisitor(await createChannel(org));
  const handoff = await openHandoffFor(visitor);
  await agoSeconds(org, 'visitor', visitor.id, 600);
  await fire(org, handoff.id, 'visitor_gone');
  const pending = await withTenant(services().database, org.id, ({ client }) =>
    client.timer.count({ where: { firedAt: null, cancelledAt: null } }),
  );
  expect(pending).toBe(0);
});
