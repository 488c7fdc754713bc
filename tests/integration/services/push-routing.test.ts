import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import type { PolicyDocument, RoutingPolicy, RoutingStrategy } from '../../../src/domain/policy/types';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { snoozeConversation } from '../../../src/services/conversations/snooze-conversation';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { declineHandoff } from '../../../src/services/handoffs/decline-handoff';
import { requestPerson } from '../../../src/services/handoffs/request-person';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { setPresence } from '../../../src/services/members/set-presence';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { createChannel, type TestChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam, type TestTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

interface Floor {
  readonly org: TestOrg;
  readonly team: TestTeam;
  readonly channel: TestChannel;
}

/** An organisation with one push team behind its channel. */
async function openFloor(routing: Partial<RoutingPolicy> = {}): Promise<Floor> {
  const base = defaultPolicy({ timeZone: 'UTC' });
  const policy: Partial<PolicyDocument> = { routing: { ...base.routing, ...routing } };
  const org = await createOrg({ policy });
  const team = await createTeam(org, { routingMode: 'push' });
  return { org, team, channel: await createChannel(org, { team }) };
}

const withStrategy = (strategy: RoutingStrategy) => openFloor({ strategy });

async function setMember(member: TestMember, data: { lastAssignedAt: Date }) {
  await withTenant(services().database, member.org.id, ({ client }) =>
    client.member.update({ where: { id: member.id }, data }),
  );
}

const drain = (org: TestOrg) => drainQueue(systemContext(services(), org.id));

/** Names of those to whom the episodes are offered, oldest episode first. */
async function offeredTo(org: TestOrg): Promise<string[]> {
  return withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.handoff.findMany({
      where: { status: { in: ['queued', 'offered'] } },
      orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
      include: { offeredTo: true },
    });
    return rows.map((row) => row.offeredTo?.name ?? 'nobody');
  });
}

/** The visitor asks for a person and the router runs. @returns who is asked, and the episode */
async function ask({ org, channel }: Floor): Promise<{ id: string; conversationId: string; name: string }> {
  const handoff = await openHandoffFor(await startVisitor(channel));
  await drain(org);
  const row = await withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findUniqueOrThrow({ where: { id: handoff.id }, include: { offeredTo: true } }),
  );
  return { ...handoff, name: row.offeredTo?.name ?? 'nobody' };
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('round robin: in turn, whoever was given something longest ago first', async () => {
  const floor = await withStrategy('round_robin');
  const teams = [floor.team];
  for (const [name, minutes] of [
    ['Ana', 10],
    ['Ben', 30],
    ['Carl', 20],
  ] as const) {
    await setMember(await createMember(floor.org, { name, teams }), { lastAssignedAt: minutesAgo(minutes) });
  }
  const names = [];
  for (let turn = 0; turn < 5; turn += 1) names.push((await ask(floor)).name);
  expect(names).toEqual(['Ben', 'Carl', 'Ana', 'Ben', 'Carl']);
}, 60_000);

test('least busy: the smallest share of the capacity in use, offers included', async () => {
  const floor = await withStrategy('least_busy');
  const teams = [floor.team];
  const ana = await createMember(floor.org, { name: 'Ana', teams, capacity: 4 });
  const ben = await createMember(floor.org, { name: 'Ben', teams, capacity: 2 });
  await setMember(ana, { lastAssignedAt: minutesAgo(9) });
  await setMember(ben, { lastAssignedAt: minutesAgo(10) });
  const names = [];
  for (let turn = 0; turn < 7; turn += 1) names.push((await ask(floor)).name);
  // 0/4 0/2 by turns, then 1/2 against 0/4, 1/4, 2/4 by turns, and so on until both are full.
  expect(names).toEqual(['Ben', 'Ana', 'Ana', 'Ben', 'Ana', 'Ana', 'nobody']);
});

test('longest idle: whoever has nothing open and ended something longest ago', async () => {
  const floor = await withStrategy('longest_idle');
  const teams = [floor.team];
  const ana = await createMember(floor.org, { name: 'Ana', teams });
  const ben = await createMember(floor.org, { name: 'Ben', teams });
  for (const member of [ana, ben]) {
    const { id } = await openHandoffFor(await startVisitor(floor.channel));
    await acceptHandoff(member.ctx, { handoffId: id, overrideCapacity: false });
    await resolveHandoff(member.ctx, { handoffId: id, outcome: 'answered', note: undefined });
  }
  const first = await ask(floor);
  expect(first.name).toBe('Ana');
  expect((await ask(floor)).name).toBe('Ben');
  // Ana ends hers now: she is free, and Ben still holds one.
  await acceptHandoff(ana.ctx, { handoffId: first.id, overrideCapacity: false });
  await resolveHandoff(ana.ctx, { handoffId: first.id, outcome: 'answered', note: undefined });
  expect((await ask(floor)).name).toBe('Ana');
});

test('lead owner first, and in turn while the owner is away', async () => {
  const floor = await withStrategy('lead_owner_first');
  const teams = [floor.team];
  const ana = await createMember(floor.org, { name: 'Ana', teams });
  const owner = await createMember(floor.org, { name: 'Olga', teams });
  await setMember(ana, { lastAssignedAt: minutesAgo(60) });
  await setMember(owner, { lastAssignedAt: minutesAgo(1) });
  const own = async () => {
    const visitor = await startVisitor(floor.channel);
    await withTenant(services().database, floor.org.id, ({ client }) =>
      client.lead.updateMany({
        where: { conversations: { some: { id: visitor.conversationId } } },
        data: { ownerMemberId: owner.id },
      }),
    );
    await openHandoffFor(visitor);
    await drain(floor.org);
  };
  await own();
  expect(await offeredTo(floor.org)).toEqual(['Olga']);
  await setPresence(owner.ctx, { status: 'away' });
  await drain(floor.org);
  await own();
  expect(await offeredTo(floor.org)).toEqual(['Ana', 'Ana']);
});

test('a team’s own strategy goes before the policy’s', async () => {
  const floor = await withStrategy('round_robin');
  await withTenant(services().database, floor.org.id, ({ client }) =>
    client.team.update({ where: { id: floor.team.id }, data: { strategy: 'least_busy' } }),
  );
  const teams = [floor.team];
  const big = await createMember(floor.org, { name: 'Big', teams, capacity: 100 });
  const small = await createMember(floor.org, { name: 'Small', teams, capacity: 2 });
  await setMember(small, { lastAssignedAt: minutesAgo(2) });
  await setMember(big, { lastAssignedAt: minutesAgo(1) });
  expect([(await ask(floor)).name, (await ask(floor)).name, (await ask(floor)).name]).toEqual([
    'Small',
    'Big',
    'Big',
  ]);
});

test('a skill: who has it, busy or not; anybody of the team only while nobody with it is there', async () => {
  const floor = await openFloor();
  const teams = [floor.team];
  const german = await createMember(floor.org, { name: 'Gerd', teams, skills: ['German'], capacity: 1 });
  await createMember(floor.org, { name: 'Ana', teams });
  await withTenant(services().database, floor.org.id, ({ client }) =>
    client.skill.create({ data: { orgId: floor.org.id, name: 'German' } }),
  );
  const key = { kind: 'api_key', keyId: floor.org.policyId, scopes: [] } as const;
  const askGerman = async () => {
    const { conversationId } = await startVisitor(floor.channel);
    await requestPerson({ ...german.ctx, actor: key }, { conversationId, skill: 'German' });
    await drain(floor.org);
  };
  await askGerman();
  await askGerman();
  expect(await offeredTo(floor.org)).toEqual(['Gerd', 'nobody']);
  await setPresence(german.ctx, { status: 'offline' });
  await drain(floor.org);
  expect(await offeredTo(floor.org)).toEqual(['Ana', 'Ana']);
});

test('never to somebody away, offline, silent for too long, deactivated or of another team', async () => {
  const floor = await openFloor();
  const teams = [floor.team];
  await setPresence((await createMember(floor.org, { name: 'Away', teams })).ctx, { status: 'away' });
  await setPresence((await createMember(floor.org, { name: 'Off', teams })).ctx, { status: 'offline' });
  const silent = await createMember(floor.org, { name: 'Silent', teams });
  const gone = await createMember(floor.org, { name: 'Gone', teams });
  await createMember(floor.org, { name: 'Elsewhere', teams: [await createTeam(floor.org)] });
  await withTenant(services().database, floor.org.id, async ({ client }) => {
    await client.member.update({ where: { id: silent.id }, data: { lastHeartbeatAt: minutesAgo(2) } });
    await client.member.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
  });
  expect((await ask(floor)).name).toBe('nobody');
  await setPresence(silent.ctx, { status: undefined });
  await drain(floor.org);
  expect(await offeredTo(floor.org)).toEqual(['Silent']);
});

test('two routers at the same moment make one offer each, and capacity holds', async () => {
  const floor = await openFloor();
  await createMember(floor.org, { name: 'Ana', teams: [floor.team], capacity: 2 });
  for (let count = 0; count < 4; count += 1) await openHandoffFor(await startVisitor(floor.channel));
  const results = await Promise.all([drain(floor.org), drain(floor.org), drain(floor.org)]);
  expect(results.reduce((sum, { offered }) => sum + offered, 0)).toBe(2);
  expect((await offeredTo(floor.org)).toSorted()).toEqual(['Ana', 'Ana', 'nobody', 'nobody']);
});

test('the next in the queue is the one with the highest priority, or who waited long enough to pass it', async () => {
  const floor = await openFloor({ ageingPerMinute: 2 });
  const ana = await createMember(floor.org, { name: 'Ana', teams: [floor.team], capacity: 1 });
  const ids: string[] = [];
  for (const [priority, waitedMinutes] of [
    [50, 0],
    [90, 0],
    [50, 21],
  ] as const) {
    const { id } = await openHandoffFor(await startVisitor(floor.channel));
    await withTenant(services().database, floor.org.id, ({ client }) =>
      client.handoff.update({ where: { id }, data: { priority, requestedAt: minutesAgo(waitedMinutes) } }),
    );
    ids.push(id);
  }
  const order: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await drain(floor.org);
    const offered = await withTenant(services().database, floor.org.id, ({ client }) =>
      client.handoff.findFirstOrThrow({ where: { status: 'offered' } }),
    );
    order.push(offered.id);
    await acceptHandoff(ana.ctx, { handoffId: offered.id, overrideCapacity: false });
    await resolveHandoff(ana.ctx, { handoffId: offered.id, outcome: 'answered', note: undefined });
  }
  // 50 + 2 × 21 = 92 passes 90.
  expect(order).toEqual([ids[2], ids[1], ids[0]]);
});

test('who declines is not asked again while another can, and after all have passed the first is', async () => {
  const floor = await openFloor();
  const teams = [floor.team];
  const ana = await createMember(floor.org, { name: 'Ana', teams });
  const ben = await createMember(floor.org, { name: 'Ben', teams });
  await setMember(ben, { lastAssignedAt: minutesAgo(1) });
  const { id, name } = await ask(floor);
  expect(name).toBe('Ana');
  await declineHandoff(ana.ctx, { handoffId: id });
  await drain(floor.org);
  expect(await offeredTo(floor.org)).toEqual(['Ben']);
  await declineHandoff(ben.ctx, { handoffId: id });
  await drain(floor.org);
  expect(await offeredTo(floor.org)).toEqual(['nobody']);
  await withTenant(services().database, floor.org.id, ({ client }) =>
    client.handoff.update({ where: { id }, data: { lastPassedAt: minutesAgo(1) } }),
  );
  await drain(floor.org);
  expect(await offeredTo(floor.org)).toEqual(['Ana']);
});

test.each([
  [true, 'nobody'],
  [false, 'Ana'],
])(
  'a snoozed conversation keeps its place: %s; the next is offered to %s',
  async (idleKeepsCapacity, next) => {
    const floor = await openFloor({ idleKeepsCapacity });
    const ana = await createMember(floor.org, { name: 'Ana', teams: [floor.team], capacity: 1 });
    const { id, conversationId } = await ask(floor);
    await acceptHandoff(ana.ctx, { handoffId: id, overrideCapacity: false });
    await postTeamMessage(ana.ctx, { conversationId, clientId: randomUUID(), text: 'Hi', private: false });
    expect((await ask(floor)).name).toBe('nobody');
    await snoozeConversation(ana.ctx, { conversationId, until: null });
    await drain(floor.org);
    expect(await offeredTo(floor.org)).toEqual([next]);
  },
);

test('an episode that cannot be routed keeps nobody else waiting', async () => {
  const floor = await openFloor();
  const broken = await createTeam(floor.org, { routingMode: 'push' });
  await openHandoffFor(await startVisitor(await createChannel(floor.org, { team: broken })));
  await openHandoffFor(await startVisitor(floor.channel));
  await createMember(floor.org, { name: 'Ana', teams: [floor.team] });
  await withTenant(services().database, floor.org.id, ({ client }) =>
    client.team.update({ where: { id: broken.id }, data: { hours: { week: 'never' } } }),
  );
  await expect(drain(floor.org)).rejects.toThrow();
  expect(await offeredTo(floor.org)).toEqual(['nobody', 'Ana']);
});
