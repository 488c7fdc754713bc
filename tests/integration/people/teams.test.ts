import { expect, test } from 'vitest';
import { businessHoursSchema } from '../../../src/contracts/policy-document';
import { insertPolicyDraft } from '../../../src/db/repositories/policies';
import { withTenant } from '../../../src/db/tenant';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import { services } from '../../../src/server/services';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { deactivateMember } from '../../../src/services/members/deactivate-member';
import { listTeams } from '../../../src/services/members/list-teams';
import { updateMember } from '../../../src/services/members/update-member';
import { createPolicyDraft } from '../../../src/services/policy/create-policy-draft';
import { loadOrgPolicy } from '../../../src/services/policy/org-policy';
import { publishPolicy } from '../../../src/services/policy/publish-policy';
import { putInForce } from '../../../src/services/policy/put-in-force';
import { ServiceProblem } from '../../../src/services/problem';
import { createSkill } from '../../../src/services/skills/create-skill';
import { deleteSkill } from '../../../src/services/skills/delete-skill';
import { listSkills } from '../../../src/services/skills/list-skills';
import { renameSkill } from '../../../src/services/skills/rename-skill';
import { archiveTeam } from '../../../src/services/teams/archive-team';
import { createTeam as addTeam } from '../../../src/services/teams/create-team';
import { updateTeam } from '../../../src/services/teams/update-team';
import { inTenant } from '../../../src/services/work';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';
import { waiting } from '../../support/waiting-for-locks';

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof ServiceProblem ? [error.code, error.detail] : [String(error)]),
  );

const NEW_TEAM = {
  name: 'Europe',
  routingMode: 'pull',
  strategy: null,
  overflow: null,
  hours: null,
  wrapUpSeconds: null,
} as const;

const policyOf = (org: TestOrg) =>
  withTenant(services().database, org.id, async (tenant) => loadOrgPolicy(tenant));

/** Publishes a policy whose first trigger goes to a team and asks for a skill. */
async function publishWith(owner: TestMember, change: { teamId?: string; skill?: string }) {
  const policy = defaultPolicy({ timeZone: 'UTC' });
  const triggers = policy.triggers.map((trigger, index) =>
    index === 0 ? { ...trigger, ...change } : trigger,
  );
  const { version } = await createPolicyDraft(owner.ctx, { document: { ...policy, triggers }, note: '' });
  await publishPolicy(owner.ctx, { version, note: undefined });
}

test('a team is made with everything it needs and changed piece by piece', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const maya = await createMember(org);
  const other = await createTeam(org);
  const hours = businessHoursSchema.parse(defaultPolicy({ timeZone: 'Europe/Berlin' }).hours);
  const team = await addTeam(owner.ctx, {
    name: 'Europe',
    routingMode: 'push',
    strategy: 'least_busy',
    overflow: { teamId: other.id, seconds: 45 },
    hours,
    wrapUpSeconds: 30,
    memberIds: [maya.id],
  });
  expect(team).toMatchObject({
    name: 'Europe',
    routingMode: 'push',
    strategy: 'least_busy',
    overflow: { teamId: other.id, seconds: 45 },
    hours,
    wrapUpSeconds: 30,
    memberIds: [maya.id],
    onlineCount: 1,
  });
  const change = { name: 'EMEA', overflow: null, hours: null, memberIds: [] };
  const after = await updateTeam(owner.ctx, { teamId: team.id, change });
  expect(after).toMatchObject({
    name: 'EMEA',
    routingMode: 'push',
    overflow: null,
    hours: null,
    memberIds: [],
  });
});

test('a team neither overflows into itself nor takes members or teams of others', async () => {
  const [org, foreign] = [await createOrg(), await createOrg()];
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org);
  const stranger = await createMember(foreign);
  const theirs = await createTeam(foreign);
  const refused = (change: Parameters<typeof updateTeam>[1]['change']) =>
    refusalOf(updateTeam(owner.ctx, { teamId: team.id, change })).then((problem) => problem?.[0]);
  expect(await refused({ overflow: { teamId: team.id, seconds: 10 } })).toBe('validation_failed');
  expect(await refused({ overflow: { teamId: theirs.id, seconds: 10 } })).toBe('not_found');
  expect(await refused({ memberIds: [stranger.id] })).toBe('not_found');
  expect(await refusalOf(updateTeam(owner.ctx, { teamId: theirs.id, change: {} }))).toEqual([
    'not_found',
    'No team with this id',
  ]);
});

test('a team with open conversations is not archived', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org);
  const channel = await createChannel(org);
  const maya = await createMember(org, { teams: [team] });
  await withTenant(services().database, org.id, ({ client }) =>
    client.channel.update({ where: { id: channel.id }, data: { teamId: team.id } }),
  );
  const { id } = await acceptedHandoffFor(await startVisitor(channel), maya);
  const archive = { teamId: team.id, replacementTeamId: (await createTeam(org)).id };
  expect(await refusalOf(archiveTeam(owner.ctx, archive))).toEqual([
    'in_use',
    '1 conversation is still open in this team: transfer or resolve them first',
  ]);
  await resolveHandoff(maya.ctx, { handoffId: id, outcome: 'answered', note: undefined });
  expect(await refusalOf(archiveTeam(owner.ctx, archive))).toBeNull();
});

test('a team that policy, channels and overflow speak of needs one that takes its place', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const [old, next] = [await createTeam(org, { name: 'Old' }), await createTeam(org, { name: 'Next' })];
  const third = await createTeam(org, { name: 'Third' });
  const channel = await createChannel(org, { team: old });
  const overflow = { teamId: old.id, seconds: 30 };
  await updateTeam(owner.ctx, { teamId: third.id, change: { overflow } });
  await publishWith(owner, { teamId: old.id });
  expect(await refusalOf(archiveTeam(owner.ctx, { teamId: old.id, replacementTeamId: undefined }))).toEqual([
    'in_use',
    'It is used by the published policy and a channel and the overflow of another team: choose a team that takes its place',
  ]);

  const done = await archiveTeam(owner.ctx, { teamId: old.id, replacementTeamId: next.id });

  expect(done).toEqual({ policyVersion: 3 });
  const policy = await policyOf(org);
  expect(policy.policyVersion).toBe(3);
  expect(policy.document.triggers[0]?.teamId).toBe(next.id);
  const { items } = await listTeams(owner.ctx);
  expect(items.map(({ name, overflow }) => [name, overflow?.teamId])).toEqual([
    ['Next', undefined],
    ['Third', next.id],
  ]);
  const stored = await withTenant(services().database, org.id, ({ client }) =>
    client.channel.findUniqueOrThrow({ where: { id: channel.id } }),
  );
  expect(stored.teamId).toBe(next.id);
});

test('an archived team gets neither members nor conversations', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org);
  await archiveTeam(owner.ctx, { teamId: team.id, replacementTeamId: undefined });
  const change = { teamIds: [team.id] };
  expect((await refusalOf(updateMember(owner.ctx, { memberId: owner.id, change })))?.[0]).toBe('not_found');
  expect((await refusalOf(updateTeam(owner.ctx, { teamId: team.id, change: {} })))?.[0]).toBe('not_found');
});

test('a skill that the policy asks for stays; another leaves the catalogue and its members', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const german = await createSkill(owner.ctx, { name: 'German' });
  const security = await createSkill(owner.ctx, { name: 'Security' });
  await updateMember(owner.ctx, { memberId: owner.id, change: { skills: ['German', 'Security'] } });
  await publishWith(owner, { skill: 'Security' });
  expect((await listSkills(owner.ctx)).items).toEqual([
    { id: german.id, name: 'German', memberCount: 1, inPolicy: false },
    { id: security.id, name: 'Security', memberCount: 1, inPolicy: true },
  ]);
  expect((await refusalOf(deleteSkill(owner.ctx, { skillId: security.id })))?.[0]).toBe('in_use');
  await deleteSkill(owner.ctx, { skillId: german.id });
  const member = await withTenant(services().database, org.id, ({ client }) =>
    client.member.findUniqueOrThrow({ where: { id: owner.id } }),
  );
  expect(member.skills).toEqual(['Security']);
});

test('whoever has left stays in the list of a team that is changed, and comes back to it', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const [maya, noor] = [await createMember(org), await createMember(org)];
  const team = await addTeam(owner.ctx, { ...NEW_TEAM, memberIds: [maya.id] });
  await deactivateMember(owner.ctx, { memberId: maya.id });

  const memberIds = [maya.id, noor.id];
  const changed = await updateTeam(owner.ctx, { teamId: team.id, change: { name: 'Asia', memberIds } });

  expect([changed.name, changed.memberIds.toSorted()]).toEqual(['Asia', memberIds.toSorted()]);
  const late = addTeam(owner.ctx, { ...NEW_TEAM, name: 'Africa', memberIds: [maya.id] });
  expect(await refusalOf(late)).toEqual(['not_found', 'No member with this id']);
});

test('a team is archived out of the policy that is in force by then', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const [team, other] = [await createTeam(org), await createTeam(org)];
  await publishWith(owner, { teamId: team.id });
  let archived: Promise<unknown> = Promise.resolve();
  await inTenant(owner.ctx, async (work) => {
    const { document } = await loadOrgPolicy(work);
    const changed = { ...document, botWhileWaiting: 'silent' as const };
    expect(document.botWhileWaiting).not.toBe('silent');
    const version = await insertPolicyDraft(work, { document: changed, note: '', createdBy: null });
    archived = archiveTeam(owner.ctx, { teamId: team.id, replacementTeamId: other.id });
    await waiting(1);
    await putInForce(owner.ctx, work, { version, note: undefined });
  });

  expect(await archived).toEqual({ policyVersion: 4 });
  const { document } = await policyOf(org);
  expect([document.botWhileWaiting, document.triggers[0]?.teamId]).toEqual(['silent', other.id]);
});

test('a skill gets another name with its members, with who waits for it and in the policy, by a new version', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const skill = await createSkill(owner.ctx, { name: 'Contracts' });
  await createSkill(owner.ctx, { name: 'Security' });
  const maya = await createMember(org, { skills: ['Security', 'Contracts'] });
  await publishWith(owner, { skill: 'Contracts' });
  const waits = await openHandoffFor(await startVisitor(await createChannel(org)));
  const inOrg = <R>(run: Parameters<typeof withTenant<R>>[2]) => withTenant(services().database, org.id, run);
  await inOrg(({ client }) =>
    client.handoff.update({ where: { id: waits.id }, data: { skill: 'Contracts' } }),
  );

  const renamed = await renameSkill(owner.ctx, { skillId: skill.id, name: 'Legal' });
  expect(renamed).toEqual({ id: skill.id, name: 'Legal', memberCount: 1, inPolicy: true });
  expect((await listSkills(owner.ctx)).items.map(({ name }) => name)).toEqual(['Legal', 'Security']);
  const { policyVersion, document } = await policyOf(org);
  expect([policyVersion, document.triggers[0]?.skill]).toEqual([3, 'Legal']);
  const stored = await inOrg(async ({ client }) => ({
    skills: (await client.member.findUniqueOrThrow({ where: { id: maya.id } })).skills,
    asked: (await client.handoff.findUniqueOrThrow({ where: { id: waits.id } })).skill,
  }));
  expect(stored).toEqual({ skills: ['Security', 'Legal'], asked: 'Legal' });
});

test('a skill cannot take the name of another, and nothing of it is half done', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const skill = await createSkill(owner.ctx, { name: 'Contracts' });
  await createSkill(owner.ctx, { name: 'Security' });
  await createMember(org, { skills: ['Contracts'] });
  await publishWith(owner, { skill: 'Contracts' });
  await expect(renameSkill(owner.ctx, { skillId: skill.id, name: 'Security' })).rejects.toThrow();
  expect((await policyOf(org)).policyVersion).toBe(2);
});
