import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { touchVisitor } from '../../../src/db/queries/touch-visitor';
import { forgetOldAddresses } from '../../../src/db/repositories/visitor-addresses';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { realtimeConfig } from '../../../src/server/realtime-config';
import { services } from '../../../src/server/services';
import { blockVisitor } from '../../../src/services/abuse/block-visitor';
import { addBlock, liftBlock, listBlocks } from '../../../src/services/abuse/manage-blocks';
import { runTurn } from '../../../src/services/bot/run-turn';
import { postMessage } from '../../../src/services/chat/post-message';
import { startSession } from '../../../src/services/chat/start-session';
import { systemContext } from '../../../src/services/context';
import { eraseLead } from '../../../src/services/erasure/erase-lead';
import { createChannel, type TestChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { testBrain } from '../../support/bot-talk';

const begin = (channel: TestChannel, address: string, visitorId?: string) =>
  startSession(services(), {
    channel: channel.slug,
    known: visitorId ? { visitorId, orgId: channel.org.id, version: 1 } : null,
    address,
    mayUse: () => true,
    realtime: realtimeConfig(),
  });
const blocked = { code: 'blocked' };
const terms = { reason: 'spam', note: '', forHours: null } as const;
const turnsOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) => client.turn.findMany({ select: { status: true } }));
const auditOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.auditEntry.findMany({ select: { action: true, data: true }, orderBy: { at: 'asc' } }),
  );

test('a blocked visitor starts no session, is no caller, gets no answer; their conversation ends as spam', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { role: 'agent' });
  const channel = await createChannel(org);
  const { grant, conversation } = await begin(channel, '203.0.113.9');
  const actor = { kind: 'visitor', visitorId: grant.visitorId } as const;
  await postMessage({ ...services(), orgId: org.id, actor }, { clientId: randomUUID(), text: 'Buy now' });

  const done = await blockVisitor(maya.ctx, {
    ...terms,
    conversationId: conversation.id,
    withAddress: false,
  });
  expect(done).toMatchObject({
    addressBlocked: false,
    conversation: { status: 'closed', spam: { reasons: [], review: 'confirmed', isHeldBack: true } },
  });
  expect(await turnsOf(org)).toEqual([{ status: 'dropped' }]);
  const touch = { orgId: org.id, visitorId: grant.visitorId, address: '198.51.100.1' };
  expect(await touchVisitor(services().database, touch)).toMatchObject({ isBlocked: true });
  await expect(begin(channel, '198.51.100.1', grant.visitorId)).rejects.toMatchObject(blocked);
  // Somebody else from the same address, and the visitor once the block is lifted, may chat.
  await begin(channel, '203.0.113.9');
  const { items } = await listBlocks(maya.ctx);
  expect(items).toMatchObject([
    { visitor: { id: grant.visitorId }, range: null, by: maya.name, expiresAt: null },
  ]);
  await liftBlock(maya.ctx, { blockId: items[0]?.id ?? '' });
  await begin(channel, '198.51.100.1', grant.visitorId);
  expect((await auditOf(org)).map(({ action }) => action)).toEqual(['block.added', 'block.lifted']);
});

test('their address is blocked with them for a day at most, IPv6 by its network, and no trail keeps it', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const channel = await createChannel(org);
  const { conversation } = await begin(channel, '2001:db8:1:2:aaaa::1');
  const input = { ...terms, conversationId: conversation.id, withAddress: true };
  expect(await blockVisitor(maya.ctx, input)).toMatchObject({ addressBlocked: true });

  await expect(begin(channel, '2001:db8:1:2:ffff::9')).rejects.toMatchObject(blocked);
  await begin(channel, '2001:db8:1:3::1');
  const { items } = await listBlocks(maya.ctx);
  const network = items.find(({ range }) => range !== null);
  expect(network?.range).toBe('2001:db8:1:2::/64');
  const hours = (Date.parse(network?.expiresAt ?? '') - Date.parse(network?.createdAt ?? '')) / 3_600_000;
  expect(hours).toBe(24);
  expect(JSON.stringify(await auditOf(org))).not.toContain('2001:db8');
});

test('a range of a manager keeps everybody within it out of this organisation until it ends, and nobody else', async () => {
  const [org, other] = [await createOrg(), await createOrg()];
  const manager = await createMember(org, { role: 'manager' });
  const [channel, elsewhere] = [await createChannel(org), await createChannel(other)];
  const inside = await begin(channel, '198.51.100.77');
  const range = await addBlock(manager.ctx, { ...terms, range: '198.51.100.9/24', forHours: 2 });
  expect(range).toMatchObject({ range: '198.51.100.0/24', visitor: null });

  await expect(begin(channel, '198.51.100.200')).rejects.toMatchObject(blocked);
  const touch = { orgId: org.id, visitorId: inside.grant.visitorId };
  const { database } = services();
  expect(await touchVisitor(database, { ...touch, address: '198.51.100.77' })).toMatchObject({
    isBlocked: true,
  });
  expect(await touchVisitor(database, { ...touch, address: '198.51.101.77' })).toMatchObject({
    isBlocked: false,
  });
  expect(await touchVisitor(database, { ...touch, address: null })).toMatchObject({ isBlocked: false });
  await begin(channel, '198.51.101.1');
  await begin(elsewhere, '198.51.100.200');

  const again = await addBlock(manager.ctx, {
    ...terms,
    range: '198.51.100.0/24',
    note: 'Again',
    forHours: null,
  });
  expect((await listBlocks(manager.ctx)).items).toEqual([again]);
  await withSystem(
    database,
    (client) => client.$executeRaw`
    update block set "expiresAt" = now() - interval '1 second' where "orgId" = ${org.id}::uuid`,
  );
  await begin(channel, '198.51.100.200');
  expect((await listBlocks(manager.ctx)).items).toEqual([]);
});

test('half the world is not blocked by a slip', async () => {
  const manager = await createMember(await createOrg(), { role: 'manager' });
  await expect(addBlock(manager.ctx, { ...terms, range: '0.0.0.0/0' })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});

test('what a visitor wrote just before their range was blocked gets no answer', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const { grant, conversation } = await begin(await createChannel(org), '192.0.2.4');
  const actor = { kind: 'visitor', visitorId: grant.visitorId } as const;
  await postMessage({ ...services(), orgId: org.id, actor }, { clientId: randomUUID(), text: 'Hello' });
  await addBlock(manager.ctx, { ...terms, range: '192.0.2.4' });
  const brain = testBrain();
  const input = { conversationId: conversation.id, brain };
  expect(await runTurn(systemContext(services(), org.id), input)).toBe(true);
  expect(await turnsOf(org)).toEqual([{ status: 'dropped' }]);
});

test('a waiting episode is cancelled, an owned one resolved as spam; a colleague’s is not one’s own to end', async () => {
  const org = await createOrg();
  const [maya, liam] = [
    await createMember(org, { role: 'agent' }),
    await createMember(org, { role: 'agent' }),
  ];
  const channel = await createChannel(org);
  const waiting = await openHandoffFor(await startVisitor(channel));
  const owned = await acceptedHandoffFor(await startVisitor(channel), maya);
  const end = (ctx: typeof maya.ctx, conversationId: string) =>
    blockVisitor(ctx, { ...terms, conversationId, withAddress: false });
  await end(liam.ctx, waiting.conversationId);
  await expect(end(liam.ctx, owned.conversationId)).rejects.toMatchObject({ code: 'not_owner' });
  await end(maya.ctx, owned.conversationId);
  const handoffs = await withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findMany({ select: { id: true, status: true, outcome: true } }),
  );
  expect(new Map(handoffs.map(({ id, status, outcome }) => [id, [status, outcome]]))).toEqual(
    new Map([
      [waiting.id, ['cancelled', null]],
      [owned.id, ['resolved', 'spam']],
    ]),
  );
});

test('an address is forgotten after a day, an ended block with it', async () => {
  const org = await createOrg();
  const channel = await createChannel(org);
  const [old, fresh] = [await begin(channel, '203.0.113.1'), await begin(channel, '203.0.113.2')];
  const { database } = services();
  await withSystem(
    database,
    (client) => client.$executeRaw`
    update visitor_address set "seenAt" = now() - interval '25 hours'
    where "visitorId" = ${old.grant.visitorId}::uuid`,
  );
  await forgetOldAddresses(database);
  const left = await withTenant(database, org.id, ({ client }) =>
    client.visitorAddress.findMany({ select: { visitorId: true } }),
  );
  expect(left).toEqual([{ visitorId: fresh.grant.visitorId }]);
});

test('whoever has their data deleted stays blocked, without a word about them and without their address', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const { conversation } = await begin(await createChannel(org), '203.0.113.1');
  const input = { ...terms, note: 'Jane again', conversationId: conversation.id, withAddress: false };
  const blockedNow = await blockVisitor(manager.ctx, input);
  await eraseLead(manager.ctx, { leadId: blockedNow.conversation.lead.id });
  expect((await listBlocks(manager.ctx)).items).toMatchObject([{ note: '' }]);
  const left = await withTenant(services().database, org.id, ({ client }) => client.visitorAddress.count());
  expect(left).toBe(0);
});

test('nobody else’s visitors, ranges and blocks are seen or lifted', async () => {
  const [ours, theirs] = [await createOrg(), await createOrg()];
  const [manager, stranger] = [
    await createMember(ours, { role: 'manager' }),
    await createMember(theirs, { role: 'manager' }),
  ];
  const visitor = await startVisitor(await createChannel(ours));
  await visitorSays(visitor, 'Hi');
  const { id } = await addBlock(manager.ctx, { ...terms, range: '203.0.113.5' });
  expect((await listBlocks(stranger.ctx)).items).toEqual([]);
  await expect(liftBlock(stranger.ctx, { blockId: id })).rejects.toMatchObject({ code: 'not_found' });
  const input = { ...terms, conversationId: visitor.conversationId, withAddress: false };
  await expect(blockVisitor(stranger.ctx, input)).rejects.toMatchObject({ code: 'not_found' });
});
