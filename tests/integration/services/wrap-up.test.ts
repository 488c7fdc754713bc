import { expect, test } from 'vitest';
import { setOrgSetting } from '../../../src/db/repositories/org-settings';
import { withTenant } from '../../../src/db/tenant';
import { endWrapUps } from '../../../src/jobs/tasks/end-wrap-ups';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { returnHandoff } from '../../../src/services/handoffs/return-handoff';
import { transferHandoff } from '../../../src/services/handoffs/transfer-handoff';
import { setPresence } from '../../../src/services/members/set-presence';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { expectedWait } from '../../../src/services/routing/queue-place';
import { updateTeam } from '../../../src/services/teams/update-team';
import { endWrapUp } from '../../../src/services/wrap-up/end-wrap-up';
import { setWrapUpSettings } from '../../../src/services/wrap-up/wrap-up-settings';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

const inOrg = <R>(org: TestOrg, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);
const drain = (org: TestOrg) => drainQueue(systemContext(services(), org.id));

/** One agent in one team, with a wrap-up time of the organisation. */
async function floor(routingMode: 'push' | 'pull' = 'push', seconds = 45) {
  const org = await createOrg();
  await inOrg(org, (tenant) => setOrgSetting(tenant, 'wrapUp', { seconds }));
  const team = await createTeam(org, { routingMode });
  const maya = await createMember(org, { teams: [team] });
  const channel = await createChannel(org, { team });
  const opened = async () => openHandoffFor(await startVisitor(channel));
  const held = async () => {
    const handoff = await opened();
    await drain(org);
    await acceptHandoff(maya.ctx, { handoffId: handoff.id, overrideCapacity: false });
    return handoff;
  };
  return { org, team, maya, opened, held };
}

/** Seconds from the end of the member's last episode to the end of their wrap-up time; null: none runs. */
async function wrapUpOf(member: TestMember): Promise<number | null> {
  return inOrg(member.org, async ({ client }) => {
    const { wrapUpUntil } = await client.member.findUniqueOrThrow({ where: { id: member.id } });
    const { endedAt } = await client.handoff.findFirstOrThrow({
      where: { ownerMemberId: member.id, endedAt: { not: null } },
      orderBy: { endedAt: 'desc' },
    });
    return wrapUpUntil && (wrapUpUntil.getTime() - (endedAt?.getTime() ?? 0)) / 1000;
  });
}

const runOut = (member: TestMember) =>
  inOrg(member.org, ({ client }) =>
    client.member.update({ where: { id: member.id }, data: { wrapUpUntil: new Date(Date.now() - 1) } }),
  );
const statusOf = async (member: TestMember, conversationId: string) =>
  (await getConversation(member.ctx, { conversationId })).handoff?.status;

test('after a conversation nothing is offered to the agent until the time is over; then at once', async () => {
  const { org, maya, opened, held } = await floor();
  const first = await held();
  await resolveHandoff(maya.ctx, { handoffId: first.id, outcome: 'answered' });
  expect(await wrapUpOf(maya)).toBe(45);
  const next = await opened();
  await drain(org);
  expect(await statusOf(maya, next.conversationId)).toBe('queued');

  await endWrapUps(services());
  expect(await wrapUpOf(maya)).toBe(45);
  await runOut(maya);
  await drain(org);
  expect(await statusOf(maya, next.conversationId)).toBe('offered');
  await endWrapUps(services());
  expect(await wrapUpOf(maya)).toBeNull();
});

test('the look that ends it makes the job that routes what waits', async () => {
  const { org, maya, held } = await floor();
  await resolveHandoff(maya.ctx, { handoffId: (await held()).id, outcome: 'answered' });
  const jobs = () =>
    inOrg(
      org,
      () =>
        services().database.prisma.$queryRaw<{ key: string }[]>`
        select key from graphile_worker.jobs where key = ${`drain:${org.id}`}`,
    );
  await services().database.prisma
    .$executeRaw`delete from graphile_worker._private_jobs where key = ${`drain:${org.id}`}`;
  await endWrapUps(services());
  expect(await jobs()).toEqual([]);
  await runOut(maya);
  await endWrapUps(services());
  expect(await jobs()).toEqual([{ key: `drain:${org.id}` }]);
});

test('an agent who is ready earlier says so, and one who wraps up may take what waits', async () => {
  const { org, maya, opened, held } = await floor();
  await resolveHandoff(maya.ctx, { handoffId: (await held()).id, outcome: 'answered' });
  const taken = await opened();
  await acceptHandoff(maya.ctx, { handoffId: taken.id, overrideCapacity: false });
  expect(await statusOf(maya, taken.conversationId)).toBe('accepted');
  const next = await opened();
  await endWrapUp(maya.ctx);
  await endWrapUp(maya.ctx);
  expect(await wrapUpOf(maya)).toBeNull();
  await drain(org);
  expect(await statusOf(maya, next.conversationId)).toBe('offered');
});

test('handing back begins it too; the team’s own time goes before the organisation’s', async () => {
  const { org, team, maya, held } = await floor();
  const manager = await createMember(org, { role: 'manager' });
  await updateTeam(manager.ctx, { teamId: team.id, change: { wrapUpSeconds: 120 } });
  await returnHandoff(maya.ctx, { handoffId: (await held()).id });
  expect(await wrapUpOf(maya)).toBe(120);
});

test('it begins for whoever passes a conversation on, and a colleague who wraps up cannot be given one', async () => {
  const { org, team, maya, held } = await floor();
  const first = await held();
  const liam = await createMember(org, { name: 'Liam Novak', teams: [team] });
  await inOrg(org, ({ client }) =>
    client.member.update({ where: { id: liam.id }, data: { wrapUpUntil: new Date(Date.now() + 60_000) } }),
  );
  const give = () => transferHandoff(maya.ctx, { handoffId: first.id, memberId: liam.id, note: 'Yours' });
  await expect(give()).rejects.toMatchObject({ code: 'nobody_available' });
  await endWrapUp(liam.ctx);
  await give();
  expect(await wrapUpOf(maya)).toBe(45);
});

test('teams that pick for themselves, a time of 0 and a manager who resolves for the owner begin none', async () => {
  const pull = await floor('pull');
  await resolveHandoff(pull.maya.ctx, { handoffId: (await pull.held()).id, outcome: 'answered' });
  expect(await wrapUpOf(pull.maya)).toBeNull();

  const push = await floor();
  const manager = await createMember(push.org, { role: 'manager' });
  await resolveHandoff(manager.ctx, { handoffId: (await push.held()).id, outcome: 'answered' });
  expect(await wrapUpOf(push.maya)).toBeNull();

  await setWrapUpSettings(manager.ctx, { seconds: 0 });
  await resolveHandoff(push.maya.ctx, { handoffId: (await push.held()).id, outcome: 'answered' });
  expect(await wrapUpOf(push.maya)).toBeNull();
});

test('a heartbeat says until when it runs, and who wraps up has no free place for the expected wait', async () => {
  const { org, team, maya, held } = await floor();
  const wait = () => inOrg(org, (tenant) => expectedWait(tenant, team.id, 1));
  const before = await wait();
  await resolveHandoff(maya.ctx, { handoffId: (await held()).id, outcome: 'answered' });
  const { wrapUpUntil } = await setPresence(maya.ctx, { status: undefined });
  expect(Date.parse(wrapUpUntil ?? '')).toBeGreaterThan(Date.now() + 30_000);
  expect(await wait()).toBeGreaterThan(before ?? Number.POSITIVE_INFINITY);
});
