import { expect, test, vi } from 'vitest';
import { getMe, listMembers } from '../../../src/contracts/operations/team';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { deactivateMember } from '../../../src/services/members/deactivate-member';
import { reactivateMember } from '../../../src/services/members/reactivate-member';
import { setCapacity } from '../../../src/services/members/set-capacity';
import { updateMember } from '../../../src/services/members/update-member';
import { ServiceProblem } from '../../../src/services/problem';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof ServiceProblem ? error.code : String(error)),
  );

const episodes = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findMany({ orderBy: { requestedAt: 'asc' } }),
  );

const told = (org: TestOrg, template: string) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.message.count({ where: { meta: { path: ['template'], equals: template } } }),
  );

const audited = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) =>
    (await client.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action),
  );

test('deactivation gives live conversations back at once, tells the visitors and ends sessions and sockets', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  const accepted = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  const offered = await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  await drainQueue(systemContext(services(), org.id));
  expect((await episodes(org)).map(({ status }) => status)).toEqual(['accepted', 'offered']);
  const terminate = vi.spyOn(services().realtime, 'terminate');

  const after = await deactivateMember(owner.ctx, { memberId: maya.id });

  expect(after).toMatchObject({ presence: 'offline', load: 0 });
  expect(after.deactivatedAt).not.toBeNull();
  expect(await episodes(org)).toMatchObject([
    { id: accepted.id, status: 'queued', ownerMemberId: null },
    { id: offered.id, status: 'queued', offeredMemberId: null },
  ]);
  expect(await told(org, 'agentLost')).toBe(1);
  expect(terminate).toHaveBeenCalledExactlyOnceWith(maya.userId);
  const answer = await refused(getMe, { params: { org: org.slug }, cookie: maya.cookie });
  expect(answer.status).toBe(401);
  expect(await codeOf(acceptHandoff(maya.ctx, { handoffId: accepted.id, overrideCapacity: false }))).toBe(
    'not_found',
  );
  expect(await audited(org)).toEqual(['member.deactivated']);
});

test('who is deactivated in one organisation goes on in another', async () => {
  const [org, other] = [await createOrg(), await createOrg()];
  const owner = await createMember(org, { role: 'owner' });
  const maya = await createMember(org);
  await createMember(other, { userId: maya.userId });
  await deactivateMember(owner.ctx, { memberId: maya.id });
  const there = await call(getMe, { params: { org: other.slug }, cookie: maya.cookie });
  expect(there.body.org.slug).toBe(other.slug);
  const here = await refused(listMembers, { params: { org: org.slug }, cookie: maya.cookie });
  expect(here.status).toBe(404);
});

test('nobody deactivates themselves or the last owner, and managers stop at owners', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const manager = await createMember(org, { role: 'manager' });
  const key = { ...owner.ctx, actor: { kind: 'api_key', keyId: org.policyId, scopes: [] } } as const;
  expect(await codeOf(deactivateMember(owner.ctx, { memberId: owner.id }))).toBe('conflict');
  expect(await codeOf(deactivateMember(manager.ctx, { memberId: owner.id }))).toBe('forbidden');
  expect(await codeOf(deactivateMember(key, { memberId: owner.id }))).toBe('forbidden');
  const change = { role: 'agent' } as const;
  expect(await codeOf(updateMember(owner.ctx, { memberId: owner.id, change }))).toBe('last_owner');
  const promotion = { memberId: manager.id, change: { role: 'owner' } } as const;
  expect(await codeOf(updateMember(manager.ctx, promotion))).toBe('forbidden');
  expect(await audited(org)).toEqual([]);
});

test('of two owners who remove each other at the same moment one stays', async () => {
  const org = await createOrg();
  const [ana, ben] = [await createMember(org, { role: 'owner' }), await createMember(org, { role: 'owner' })];
  const results = await Promise.all([
    codeOf(deactivateMember(ana.ctx, { memberId: ben.id })),
    codeOf(deactivateMember(ben.ctx, { memberId: ana.id })),
  ]);
  expect(results.toSorted()).toEqual(['done', 'last_owner']);
});

test('a reactivated member comes back offline with the same role', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const maya = await createMember(org, { role: 'manager' });
  await deactivateMember(owner.ctx, { memberId: maya.id });
  const back = await reactivateMember(owner.ctx, { memberId: maya.id });
  expect(back).toMatchObject({ deactivatedAt: null, presence: 'offline', role: 'manager' });
  expect((await call(getMe, { params: { org: org.slug }, cookie: maya.cookie })).status).toBe(200);
  expect(await audited(org)).toEqual(['member.deactivated', 'member.reactivated']);
});

test('a member changes in name, capacity, skills, languages and teams, and the change is audited', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org, { name: 'Europe' });
  const maya = await createMember(org);
  await withSystem(services().database, (client) =>
    client.skill.create({ data: { orgId: org.id, name: 'German' } }),
  );
  const change = {
    name: 'Maya C.',
    capacity: 9,
    skills: ['German', 'German'],
    languages: ['en', 'de'],
    teamIds: [team.id],
  };
  expect(await updateMember(owner.ctx, { memberId: maya.id, change })).toMatchObject({
    name: 'Maya C.',
    capacity: 9,
    skills: ['German'],
    languages: ['en', 'de'],
    teams: [{ id: team.id, name: 'Europe' }],
  });
  const unknown = { memberId: maya.id, change: { skills: ['Klingon'] } };
  expect(await codeOf(updateMember(owner.ctx, unknown))).toBe('validation_failed');
  expect(await audited(org)).toEqual(['member.updated']);
});

test('who leaves a team gives its conversations back, and keeps those of other teams', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const [one, two] = [await createTeam(org), await createTeam(org)];
  const maya = await createMember(org, { teams: [one, two] });
  const left = await acceptedHandoffFor(await startVisitor(await createChannel(org, { team: one })), maya);
  const kept = await acceptedHandoffFor(await startVisitor(await createChannel(org, { team: two })), maya);
  await updateMember(owner.ctx, { memberId: maya.id, change: { teamIds: [two.id] } });
  expect(await episodes(org)).toMatchObject([
    { id: left.id, status: 'queued' },
    { id: kept.id, status: 'accepted', ownerMemberId: maya.id },
  ]);
});

test('teams and members of another organisation cannot be given to a member', async () => {
  const [org, other] = [await createOrg(), await createOrg()];
  const owner = await createMember(org, { role: 'owner' });
  const foreign = await createTeam(other);
  const stranger = await createMember(other);
  const change = { teamIds: [foreign.id] };
  expect(await codeOf(updateMember(owner.ctx, { memberId: owner.id, change }))).toBe('not_found');
  expect(await codeOf(deactivateMember(owner.ctx, { memberId: stranger.id }))).toBe('not_found');
  const both = { memberIds: [owner.id, stranger.id], capacity: 9 };
  expect(await codeOf(setCapacity(owner.ctx, both))).toBe('not_found');
  const { body } = await call(listMembers, { params: { org: org.slug }, cookie: owner.cookie });
  expect(body.items.map(({ capacity }) => capacity)).toEqual([5]);
});

test('capacity can be set for several members at once', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const members = [await createMember(org), await createMember(org)];
  const { items } = await setCapacity(owner.ctx, { memberIds: members.map(({ id }) => id), capacity: 2 });
  expect(items.map(({ capacity }) => capacity)).toEqual([2, 2]);
});
