import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { getHandoff } from '../../../src/services/handoffs/get-handoff';
import { noteContextOpened } from '../../../src/services/handoffs/note-context-opened';
import { transferHandoff } from '../../../src/services/handoffs/transfer-handoff';
import { deletePlaybook } from '../../../src/services/playbooks/delete-playbook';
import { listPlaybooks } from '../../../src/services/playbooks/list-playbooks';
import { putPlaybook } from '../../../src/services/playbooks/put-playbook';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

async function queriesOf(run: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await run();
    const texts = spy.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : String(Reflect.get(query, 'text')),
    );
    return texts.filter((text) => /^\s*select/iu.test(text)).length;
  } finally {
    spy.mockRestore();
  }
}

test('the card is one request of few queries, however long the conversation is', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { id: handoffId } = await acceptedHandoffFor(visitor, maya);
  const count = () => queriesOf(() => getHandoff(maya.ctx, { handoffId }));
  const short = await count();
  for (let index = 0; index < 20; index += 1) await visitorSays(visitor, `Message ${index}`);
  expect(await count()).toBe(short);
  // Role and organisation of the transaction, the episode with all that belongs to it, the other conversations. What
  // was withdrawn is looked for only where the summary rests on messages, names only where members entered fields.
  expect(short).toBe(3);
});

test('reading the card notes nothing; having it in sight counts for the owner, once', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const liam = await createMember(org);
  const { id: handoffId } = await openHandoffFor(await startVisitor(await createChannel(org)));
  const openedAt = async () => (await getHandoff(maya.ctx, { handoffId })).contextOpenedAt;

  expect(await noteContextOpened(maya.ctx, { handoffId })).toBe(false);
  await acceptHandoff(maya.ctx, { handoffId, overrideCapacity: false });
  expect(await noteContextOpened(liam.ctx, { handoffId })).toBe(false);
  expect(await openedAt()).toBeNull();

  expect(await noteContextOpened(maya.ctx, { handoffId })).toBe(true);
  const first = await openedAt();
  expect(first).not.toBeNull();
  expect(await noteContextOpened(maya.ctx, { handoffId })).toBe(false);
  expect(await openedAt()).toBe(first);
});

test('what the one before had seen does not count for the one who has it now', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const { id: handoffId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  await noteContextOpened(maya.ctx, { handoffId });
  const liam = await createMember(org);
  await withTenant(
    services().database,
    org.id,
    ({ client }) =>
      client.$executeRaw`update handoff set "ownerMemberId" = ${liam.id}::uuid, "acceptedAt" = now() + interval '1 second'`,
  );
  await expect(noteContextOpened(liam.ctx, { handoffId })).resolves.toBe(true);
});

test('a colleague’s note and the wait before come with a transferred conversation', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam' });
  const { id: handoffId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  await withTenant(
    services().database,
    org.id,
    ({ client }) =>
      client.$executeRaw`update handoff set "requestedAt" = "requestedAt" - interval '90 seconds'`,
  );
  const note = 'Asks for the SLA, be quick';
  const { handoff: child } = await transferHandoff(maya.ctx, { handoffId, memberId: liam.id, note });
  const card = await getHandoff(liam.ctx, { handoffId: child.id });
  expect(card.transfer).toMatchObject({ note, from: 'Maya Chen' });
  expect(card.previous).toMatchObject({ id: handoffId, status: 'transferred', agentName: 'Maya Chen' });
  expect(card.handoff.creditedWaitSeconds).toBeGreaterThanOrEqual(90);
});

test('the playbook of the reason is on the card, with an audit line for each change', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const { id: handoffId } = await openHandoffFor(await startVisitor(await createChannel(org)));
  const reason = 'visitor_request' as const;
  await putPlaybook(manager.ctx, { reason: 'frustration', text: 'Say sorry once.' });
  await putPlaybook(manager.ctx, { reason, text: '1. Greet them' });
  await putPlaybook(manager.ctx, { reason, text: '1. Greet them by name' });
  expect((await getHandoff(manager.ctx, { handoffId })).playbook).toBe('1. Greet them by name');
  expect((await listPlaybooks(manager.ctx)).items.map(({ reason: of }) => of)).toEqual([
    reason,
    'frustration',
  ]);

  await deletePlaybook(manager.ctx, { reason });
  expect((await getHandoff(manager.ctx, { handoffId })).playbook).toBeNull();
  await expect(deletePlaybook(manager.ctx, { reason })).rejects.toMatchObject({ code: 'not_found' });
  const audit = await withTenant(services().database, org.id, ({ client }) =>
    client.auditEntry.findMany({ where: { action: { startsWith: 'playbook.' } }, orderBy: { id: 'asc' } }),
  );
  expect(audit.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['playbook.changed', manager.id],
    ['playbook.changed', manager.id],
    ['playbook.changed', manager.id],
    ['playbook.deleted', manager.id],
  ]);
});
