import { expect, test } from 'vitest';
import { requestPerson } from '../../../src/contracts/operations/conversations';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { createApiKey } from '../../factories/api-key';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

test('another system puts a conversation into the queue of a team, and the visitor is told', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { name: 'Renewals' });
  await createMember(org, { teams: [team] });
  const visitor = await startVisitor(await createChannel(org));
  await visitorSays(visitor, 'My contract ends soon.');
  const token = await createApiKey(org, ['conversation.assign']);
  const where = { params: { org: org.slug, id: visitor.conversationId }, token };
  const body = { teamId: team.id, priority: 90, note: 'The CRM says the contract ends in 7 days.' };

  const { body: answer, status } = await call(requestPerson, { ...where, body });

  expect(status).toBe(201);
  expect(answer.conversation.status).toBe('waiting');
  expect(answer.handoff).toMatchObject({ status: 'queued', reason: 'api' });
  const stored = await withTenant(services().database, org.id, async ({ client }) => ({
    handoff: await client.handoff.findUniqueOrThrow({
      where: { id: answer.handoff.id },
      include: { events: true, packet: true },
    }),
    told: await client.message.count({ where: { meta: { path: ['template'], equals: 'handoffRequested' } } }),
  }));
  expect(stored.handoff).toMatchObject({ teamId: team.id, priority: 90, whyNow: body.note });
  expect(stored.handoff.events[0]).toMatchObject({ kind: 'requested', actorKind: 'api' });
  expect(stored.handoff.packet).not.toBeNull();
  expect(stored.told).toBe(1);
  expect((await refused(requestPerson, { ...where, body })).body.code).toBe('already_open');
});

test('a team, a skill or a conversation that does not exist is refused, and so is a closed one', async () => {
  const [org, other] = [await createOrg(), await createOrg()];
  const visitor = await startVisitor(await createChannel(org));
  const token = await createApiKey(org, ['conversation.assign']);
  const foreign = await createTeam(other);
  const where = { params: { org: org.slug, id: visitor.conversationId }, token };
  expect((await refused(requestPerson, { ...where, body: { teamId: foreign.id } })).status).toBe(404);
  expect((await refused(requestPerson, { ...where, body: { skill: 'Klingon' } })).status).toBe(422);
  await withTenant(services().database, org.id, ({ client }) =>
    client.conversation.update({ where: { id: visitor.conversationId }, data: { status: 'closed' } }),
  );
  expect((await refused(requestPerson, { ...where, body: {} })).body.code).toBe('invalid_transition');
});
