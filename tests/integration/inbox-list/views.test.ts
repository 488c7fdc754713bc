import { beforeEach, expect, test } from 'vitest';
import type { SavedFilter } from '../../../src/contracts/api/views';
import { createView, deleteView, listViews, updateView } from '../../../src/contracts/operations/inbox-list';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

let manager: TestMember;
let agent: TestMember;
let other: TestMember;
beforeEach(async () => {
  const org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
  agent = await createMember(org);
  other = await createMember(org, { name: 'Liam Novak' });
  const channel = await createChannel(org);
  for (const text of ['Hello', 'Hola']) await visitorSays(await startVisitor(channel), text);
});

const as = (member: TestMember) => ({ params: { org: member.org.slug }, cookie: member.cookie });
const save = async (member: TestMember, name: string, filter: SavedFilter, shared = false) =>
  (await call(createView, { ...as(member), body: { name, filter, shared } })).body;
const seenBy = async (member: TestMember) =>
  (await call(listViews, as(member))).body.items.map(({ name, shared, count }) => [name, shared, count]);

test('a shared view is everybody’s, one’s own is not, and each has its count', async () => {
  await save(manager, 'With the bot', { view: 'all', status: 'bot', owner: 'nobody' }, true);
  await save(agent, 'Hola', { view: 'bot', q: 'hola' });
  await save(agent, 'Mine', { view: 'all', owner: 'me' });
  expect(await seenBy(agent)).toEqual([
    ['With the bot', true, 2],
    ['Hola', false, 1],
    ['Mine', false, 0],
  ]);
  expect(await seenBy(other)).toEqual([['With the bot', true, 2]]);
});

test('an agent shares nothing and changes nothing that is shared', async () => {
  const body = { name: 'Hot', filter: { view: 'all' }, shared: true };
  expect((await refused(createView, { ...as(agent), body })).body.code).toBe('forbidden');
  const { id } = await save(manager, 'Hot', { view: 'all', band: 'hot' }, true);
  const one = { ...as(agent), params: { org: agent.org.slug, id } };
  expect((await refused(updateView, { ...one, body: { name: 'Cold' } })).body.code).toBe('forbidden');
  expect((await refused(deleteView, one)).body.code).toBe('forbidden');
});

test('the view of a colleague does not exist for others, managers included', async () => {
  const { id } = await save(agent, 'Private', { view: 'mine' });
  for (const member of [other, manager]) {
    const one = { ...as(member), params: { org: member.org.slug, id } };
    expect((await refused(updateView, { ...one, body: { name: 'Ha' } })).status).toBe(404);
    expect((await refused(deleteView, one)).status).toBe(404);
  }
  expect(await seenBy(agent)).toEqual([['Private', false, 0]]);
});

test('a view is renamed, moved in the menu and deleted', async () => {
  const first = await save(agent, 'First', { view: 'all' });
  const second = await save(agent, 'Second', { view: 'bot' });
  const change = (id: string, body: object) =>
    call(updateView, { ...as(agent), params: { org: agent.org.slug, id }, body });
  await change(second.id, { name: 'The bot', position: 0 });
  await change(first.id, { position: 1 });
  expect((await seenBy(agent)).map(([name]) => name)).toEqual(['The bot', 'First']);
  await call(deleteView, { ...as(agent), params: { org: agent.org.slug, id: second.id } });
  expect((await seenBy(agent)).map(([name]) => name)).toEqual(['First']);
});

test('a filter that is none is refused', async () => {
  const body = { name: 'Odd', filter: { view: 'all', band: 'boiling' } };
  expect((await refused(createView, { ...as(agent), body })).status).toBe(422);
});
