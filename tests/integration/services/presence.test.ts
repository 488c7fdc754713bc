import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { realtimeConfig } from '../../../src/server/realtime-config';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { getMe } from '../../../src/services/members/get-me';
import { listMembers } from '../../../src/services/members/list-members';
import { setPresence } from '../../../src/services/members/set-presence';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

async function silentFor(member: TestMember, seconds: number): Promise<void> {
  await withTenant(services().database, member.org.id, ({ client }) =>
    client.member.update({
      where: { id: member.id },
      data: { lastHeartbeatAt: new Date(Date.now() - seconds * 1000) },
    }),
  );
}

async function presenceOf(member: TestMember): Promise<string | undefined> {
  const { items } = await listMembers(member.ctx);
  return items.find(({ id }) => id === member.id)?.presence;
}

const jobsOf = (org: TestOrg) =>
  services().database.prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker.jobs where key = ${`drain:${org.id}`}`;

async function letOfferExpire(org: TestOrg): Promise<void> {
  await drainQueue(systemContext(services(), org.id));
  const timer = await withTenant(services().database, org.id, async ({ client }) => {
    const pending = await client.timer.findFirstOrThrow({
      where: { kind: 'offer_deadline', firedAt: null, cancelledAt: null },
    });
    return client.timer.update({ where: { id: pending.id }, data: { dueAt: new Date(0) } });
  });
  await fireTimer(systemContext(services(), org.id), { timerId: timer.id });
}

test('a tab whose timers are slowed down to one a minute keeps its agent there', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  await silentFor(maya, 70);
  expect(await presenceOf(maya)).toBe('online');
  await silentFor(maya, 76);
  expect(await presenceOf(maya)).toBe('offline');
});

test('of two tabs one is enough, and a heartbeat of the other undoes no choice', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  await silentFor(maya, 60);
  await setPresence(maya.ctx, { status: undefined });
  expect(await presenceOf(maya)).toBe('online');
  await setPresence(maya.ctx, { status: 'away' });
  expect(await setPresence(maya.ctx, { status: undefined })).toEqual({
    presence: 'away',
    awayReason: null,
    wrapUpUntil: null,
  });
  expect(await presenceOf(maya)).toBe('away');
});

test('after the laptop slept the first heartbeat brings the agent back and drains the queue', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  await silentFor(maya, 3_600);
  expect(await presenceOf(maya)).toBe('offline');
  expect((await jobsOf(org))[0]?.count).toBe(0);
  expect(await setPresence(maya.ctx, { status: undefined })).toEqual({
    presence: 'online',
    awayReason: null,
    wrapUpUntil: null,
  });
  expect(await presenceOf(maya)).toBe('online');
  expect((await jobsOf(org))[0]?.count).toBe(1);
});

test('missed offers in a row set the agent away with a notice; one click brings them back and counts anew', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const channel = await createChannel(org, { team });
  const maya = await createMember(org, { teams: [team] });
  await openHandoffFor(await startVisitor(channel));
  await letOfferExpire(org);
  expect(await presenceOf(maya)).toBe('online');
  await openHandoffFor(await startVisitor(channel));
  await letOfferExpire(org);

  const me = await getMe(maya.ctx, { orgs: [], realtime: realtimeConfig() });
  expect(me.member).toMatchObject({
    presence: 'away',
    awayReason: 'You missed several conversations, so you were set away.',
  });
  // A heartbeat of the same page does not bring them back by itself.
  expect((await setPresence(maya.ctx, { status: undefined })).presence).toBe('away');

  expect(await setPresence(maya.ctx, { status: 'online' })).toEqual({
    presence: 'online',
    awayReason: null,
    wrapUpUntil: null,
  });
  const row = await withTenant(services().database, org.id, ({ client }) =>
    client.member.findUniqueOrThrow({ where: { id: maya.id } }),
  );
  expect(row).toMatchObject({ missedOffers: 0, awayReason: null, wrapUpUntil: null });
});

test('who signed off for the day meanwhile is not set away by an offer that ran out', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  await drainQueue(systemContext(services(), org.id));
  await withTenant(services().database, org.id, ({ client }) =>
    client.member.update({ where: { id: maya.id }, data: { presence: 'offline', missedOffers: 5 } }),
  );
  await letOfferExpire(org);
  const { items } = await listMembers(maya.ctx);
  expect(items[0]?.presence).toBe('offline');
});
