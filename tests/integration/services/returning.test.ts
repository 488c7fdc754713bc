import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findTurnFacts } from '../../../src/db/queries/turn-facts';
import { withTenant } from '../../../src/db/tenant';
import { realtimeConfig } from '../../../src/server/realtime-config';
import { services } from '../../../src/server/services';
import { startSession } from '../../../src/services/chat/start-session';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';

const inOrg = <R>(org: TestOrg, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);

const opensChat = (visitor: TestVisitor, timeZone: string) =>
  startSession(services(), {
    channel: visitor.channel.slug,
    known: { visitorId: visitor.id, orgId: visitor.ctx.orgId, version: 1 },
    mayUse: () => true,
    realtime: realtimeConfig(),
    timeZone,
  });
const away = (org: TestOrg, minutes: number) =>
  inOrg(org, ({ client }) =>
    client.visitor.updateMany({ data: { lastSeenAt: new Date(Date.now() - minutes * 60_000) } }),
  );
const returns = (org: TestOrg) =>
  inOrg(org, ({ client }) => client.leadSignal.count({ where: { kind: 'returning' } }));

test('a visitor who comes back after half an hour is a returning one: for the score, and for the policy', async () => {
  const org = await createOrg();
  const visitor = await startVisitor(await createChannel(org));
  await away(org, 29);
  await opensChat(visitor, 'Europe/Berlin');
  expect(await returns(org)).toBe(0);
  await away(org, 31);
  await opensChat(visitor, 'Asia/Tokyo');
  await opensChat(visitor, 'Asia/Tokyo');
  expect(await returns(org)).toBe(1);
  const { lead, seen, facts } = await inOrg(org, async (tenant) => {
    const conversation = await tenant.client.conversation.findFirstOrThrow();
    return {
      lead: await tenant.client.lead.findFirstOrThrow(),
      seen: await tenant.client.visitor.findFirstOrThrow(),
      facts: await findTurnFacts(tenant, conversation),
    };
  });
  expect([lead.score, seen.timeZone, facts.cameBack]).toEqual([6, 'Asia/Tokyo', true]);
});

/** A conversation in which a message and a call were promised, now with a person. */
async function owed() {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  await updateOwnLead(visitor.ctx, { email: 'grace@example.test' });
  const { conversationId } = visitor;
  const dueAt = new Date(Date.now() + 3_600_000);
  await inOrg(org, ({ client }) =>
    client.task.createMany({
      data: ['callback', 'leave_contact'].map((kind) => ({
        orgId: org.id,
        conversationId,
        kind,
        title: kind,
        dueAt,
      })),
    }),
  );
  const handoff = await acceptedHandoffFor(visitor, maya);
  const tasks = () => inOrg(org, ({ client }) => client.task.findMany({ orderBy: { kind: 'asc' } }));
  return { maya, handoff, tasks };
}

test('a person who writes keeps the promise to write; a promised call stays owed', async () => {
  const { maya, handoff, tasks } = await owed();
  const { conversationId } = handoff;
  await postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text: 'Hi!', private: false });
  expect(await tasks()).toMatchObject([
    { kind: 'callback', doneAt: null },
    { kind: 'leave_contact', doneHow: 'wrote', doneByMemberId: maya.id },
  ]);
});

test('spam is owed nothing', async () => {
  const { maya, handoff, tasks } = await owed();
  await resolveHandoff(maya.ctx, { handoffId: handoff.id, outcome: 'spam' });
  expect((await tasks()).map(({ cancelReason }) => cancelReason)).toEqual(['spam', 'spam']);
});
