import { expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { closeIdleConversations } from '../../../src/jobs/tasks/close-idle';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { closeIdleConversation } from '../../../src/services/conversations/close-idle-conversation';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const DAY_SECONDS = 86_400;

function silentFor(org: TestOrg, conversationId: string, seconds: number) {
  const lastMessageAt = new Date(Date.now() - seconds * 1000);
  return withTenant(services().database, org.id, ({ client }) =>
    client.conversation.update({ where: { id: conversationId }, data: { lastMessageAt } }),
  );
}

const statusOf = (org: TestOrg, conversationId: string) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const { status } = await client.conversation.findUniqueOrThrow({ where: { id: conversationId } });
    return status;
  });

test('a conversation with the bot is closed after a day of silence, and the next message opens it again', async () => {
  const org = await createOrg();
  const channel = await createChannel(org);
  const [idle, recent, waiting] = [
    await startVisitor(channel),
    await startVisitor(channel),
    await startVisitor(channel),
  ];
  await visitorSays(idle, 'Hello');
  await openHandoffFor(waiting);
  await silentFor(org, idle.conversationId, DAY_SECONDS + 5);
  await silentFor(org, recent.conversationId, DAY_SECONDS - 60);
  await silentFor(org, waiting.conversationId, DAY_SECONDS + 5);
  // Other organisations may have some, too.
  expect(await closeIdleConversations(services())).toBeGreaterThanOrEqual(1);
  expect(await closeIdleConversations(services())).toBe(0);
  expect(await statusOf(org, idle.conversationId)).toBe('closed');
  expect(await statusOf(org, recent.conversationId)).toBe('bot');
  expect(await statusOf(org, waiting.conversationId)).toBe('waiting');
  const { conversation } = await visitorSays(idle, 'One more thing');
  expect(conversation).toMatchObject({ id: idle.conversationId, status: 'bot' });
});

test('of several who close it at the same moment one does', async () => {
  const org = await createOrg();
  const { conversationId } = await startVisitor(await createChannel(org));
  await silentFor(org, conversationId, DAY_SECONDS + 5);
  const context = systemContext(services(), org.id);
  const results = await Promise.all(
    Array.from({ length: 5 }, () => closeIdleConversation(context, { conversationId })),
  );
  expect(results.filter(Boolean)).toHaveLength(1);
});

test('looking for idle conversations reads the beginning of an index, however many there are', async () => {
  const org = await createOrg();
  const { conversationId } = await startVisitor(await createChannel(org));
  const plan = await withSystem(services().database, async (client) => {
    await client.$executeRaw`
      insert into conversation (id, "orgId", "channelId", "visitorId", "leadId", status, "lastMessageAt")
      select gen_random_uuid(), "orgId", "channelId", "visitorId", "leadId",
        case when n % 500 = 0 then 'bot' else 'closed' end, now() - make_interval(hours => n)
      from conversation, generate_series(1, 20000) as n where id = ${conversationId}::uuid`;
    await client.$executeRaw`analyze conversation`;
    return client.$queryRaw<{ 'QUERY PLAN': string }[]>`
      explain select id from conversation where "orgId" = ${org.id}::uuid and status = 'bot'
        and "lastMessageAt" <= now() - make_interval(secs => 86400)
      order by "lastMessageAt", id desc limit 50`;
  });
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('Index Only Scan using conversation_idle');
  expect(text).not.toContain('Sort');
});
