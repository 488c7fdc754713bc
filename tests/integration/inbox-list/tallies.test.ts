import { expect, test } from 'vitest';
import { addUpTallies } from '../../../src/db/repositories/conversation-tallies';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { countConversations } from '../../../src/services/conversations/count-conversations';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

const { database } = services();

const changesOf = async (orgId: string) => {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<{ rows: number }[]>`
      select count(*)::int as rows from conversation_tally where "orgId" = ${orgId}::uuid`,
  );
  return row?.rows;
};

/** So many conversations of a visitor who wrote, all with the bot. */
const addConversations = (conversationId: string, many: number) =>
  withSystem(
    database,
    (client) => client.$executeRaw`
      insert into conversation (id, "orgId", "channelId", "visitorId", "leadId", "firstVisitorMessageAt")
      select gen_random_uuid(), "orgId", "channelId", "visitorId", "leadId", now()
      from conversation, generate_series(1, ${many}::int) where id = ${conversationId}::uuid`,
  );

test('counts stay right while conversations move and their changes are added up', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const { conversationId } = await startVisitor(await createChannel(org));
  const none = { waiting: 0, mine: 0, bot: 0, all: 0, snoozed: 0, closed: 0, unread: 0 };
  expect(await countConversations(maya.ctx)).toEqual(none);
  await addConversations(conversationId, 60);
  expect(await countConversations(maya.ctx)).toEqual({ ...none, bot: 60, all: 60 });

  const give = (from: string, to: string, ownerId: string | null, unread: number) =>
    withSystem(
      database,
      (client) => client.$executeRaw`
        update conversation set status = ${to}, "ownerMemberId" = ${ownerId}::uuid, "unreadCount" = ${unread}::int
        where id in (select id from conversation where "orgId" = ${org.id}::uuid and status = ${from}
          and "firstVisitorMessageAt" is not null order by id limit 20)`,
    );
  const totals: number[] = [];
  const watch = async () => void totals.push((await countConversations(maya.ctx)).all);
  await Promise.all([give('bot', 'human', maya.id, 1), watch(), addUpTallies(database), watch()]);
  await Promise.all([
    give('bot', 'closed', null, 0),
    watch(),
    addUpTallies(database),
    addUpTallies(database),
  ]);
  await Promise.all([give('human', 'snoozed', maya.id, 0), watch(), addUpTallies(database), watch()]);
  expect(await countConversations(maya.ctx)).toEqual({
    waiting: 0,
    mine: 20,
    bot: 20,
    all: 60,
    snoozed: 20,
    closed: 20,
    unread: 0,
  });
  expect(totals).toEqual([60, 60, 60, 60, 60]);
});

test('many changes become one row for each status and owner, few are left alone', async () => {
  const [busy, calm] = [await createOrg(), await createOrg()];
  for (const [org, many] of [
    [busy, 120],
    [calm, 30],
  ] as const) {
    await addConversations((await startVisitor(await createChannel(org))).conversationId, many);
  }
  expect([await changesOf(busy.id), await changesOf(calm.id)]).toEqual([120, 30]);
  await addUpTallies(database);
  expect([await changesOf(busy.id), await changesOf(calm.id)]).toEqual([1, 30]);
  expect((await countConversations((await createMember(busy)).ctx)).bot).toBe(120);
});

test('a conversation that is deleted counts no more', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  await addConversations((await startVisitor(await createChannel(org))).conversationId, 3);
  await withSystem(
    database,
    (client) => client.$executeRaw`
      delete from conversation where "orgId" = ${org.id}::uuid and "firstVisitorMessageAt" is not null`,
  );
  expect((await countConversations(maya.ctx)).all).toBe(0);
});
