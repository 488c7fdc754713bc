import { beforeEach, expect, test } from 'vitest';
import type { BulkAction } from '../../../src/contracts/api/bulk';
import { changeManyConversations } from '../../../src/contracts/operations/inbox-list';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { createTag } from '../../../src/services/tags/create-tag';
import { createChannel, type TestChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

let maya: TestMember;
let liam: TestMember;
let channel: TestChannel;
beforeEach(async () => {
  const org = await createOrg();
  maya = await createMember(org);
  liam = await createMember(org, { name: 'Liam Novak' });
  channel = await createChannel(org);
});

const change = async (member: TestMember, ids: readonly string[], action: BulkAction) => {
  const options = { params: { org: member.org.slug }, cookie: member.cookie, body: { ids, action } };
  const { done, failed } = (await call(changeManyConversations, options)).body;
  return { done: done.map(({ id }) => id).sort(), failed };
};
const statusOf = async (conversationId: string) =>
  (await getConversation(maya.ctx, { conversationId })).status;
const withBot = async () => {
  const visitor = await startVisitor(channel);
  await visitorSays(visitor, 'Hello');
  return visitor.conversationId;
};

test('what can be done is done, and the rest is told one by one and left as it was', async () => {
  const mine = await acceptedHandoffFor(await startVisitor(channel), maya);
  const theirs = await acceptedHandoffFor(await startVisitor(channel), liam);
  const bot = await withBot();
  const nothing = '0198c1a2-7d50-7000-8000-00000000dead';
  const ids = [mine.conversationId, theirs.conversationId, bot, nothing, mine.conversationId];
  const result = await change(maya, ids, { type: 'resolve', outcome: 'answered' });
  expect(result.done).toEqual([mine.conversationId]);
  expect(result.failed.map(({ id, code }) => [id, code])).toEqual([
    [theirs.conversationId, 'not_owner'],
    [bot, 'invalid_transition'],
    [nothing, 'not_found'],
  ]);
  expect(await Promise.all([mine.conversationId, theirs.conversationId, bot].map(statusOf))).toEqual([
    'closed',
    'human',
    'bot',
  ]);
});

test('closing many and opening them again', async () => {
  const ids = [
    await withBot(),
    await withBot(),
    (await openHandoffFor(await startVisitor(channel))).conversationId,
  ];
  expect((await change(maya, ids, { type: 'close' })).failed).toEqual([]);
  expect(await Promise.all(ids.map(statusOf))).toEqual(['closed', 'closed', 'closed']);
  expect((await change(maya, ids, { type: 'close' })).failed.map(({ detail }) => detail)).toEqual(
    Array(3).fill('The conversation is closed already'),
  );
  expect((await change(maya, ids, { type: 'reopen' })).done).toEqual([...ids].sort());
});

test('assigning many stops at one’s capacity and says so', async () => {
  const small = await createMember(maya.org, { name: 'Small', capacity: 2 });
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    ids.push((await openHandoffFor(await startVisitor(channel))).conversationId);
  }
  const { done, failed } = await change(small, ids, { type: 'assign', memberId: small.id });
  expect([done.length, failed.map(({ code }) => code)]).toEqual([2, ['at_capacity']]);
});

test('many are tagged, and an unknown tag tags none', async () => {
  const manager = await createMember(maya.org, { role: 'manager' });
  const tag = await createTag(manager.ctx, { name: 'Renewal' });
  const ids = [await withBot(), await withBot()];
  expect((await change(maya, ids, { type: 'tag', add: [tag.id], remove: [] })).failed).toEqual([]);
  const [first = ''] = ids;
  expect((await getConversation(maya.ctx, { conversationId: first })).tags).toEqual([
    { id: tag.id, name: 'Renewal' },
  ]);
});

test('conversations of another organisation do not exist, and a hundred is the most', async () => {
  const stranger = await createMember(await createOrg());
  const bot = await withBot();
  const { done, failed } = await change(stranger, [bot], { type: 'close' });
  expect([done, failed.map(({ code }) => code)]).toEqual([[], ['not_found']]);
  expect(await statusOf(bot)).toBe('bot');
  const body = { ids: Array(101).fill(bot), action: { type: 'close' } };
  const answer = await refused(changeManyConversations, {
    params: { org: maya.org.slug },
    cookie: maya.cookie,
    body,
  });
  expect(answer.status).toBe(422);
});
