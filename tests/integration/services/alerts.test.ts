import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import { services } from '../../../src/server/services';
import { raiseAlert } from '../../../src/services/alerts/raise-alert';
import { trackEvent } from '../../../src/services/chat/track-event';
import { systemContext } from '../../../src/services/context';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { inTenant, type Work } from '../../../src/services/work';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

const inOrg = <R>(org: TestOrg, run: (work: Work) => Promise<R>) =>
  inTenant(systemContext(services(), org.id), run);

/** Who was told what, in the order of the alerts. */
function told(org: TestOrg) {
  return withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.notification.findMany({
      include: { alert: true, member: true },
      orderBy: [{ createdAt: 'asc' }, { member: { name: 'asc' } }],
    });
    return rows.map(({ alert, member }) => [alert.kind, alert.title, member.name]);
  });
}

const deliveries = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.alertDelivery.findMany({ orderBy: [{ way: 'asc' }] }),
  );

test('an alert rings for those concerned, and a mail follows after the delay', async () => {
  const org = await createOrg();
  const sales = await createTeam(org);
  await createMember(org, { name: 'Ada', teams: [sales] });
  await createMember(org, { name: 'Ben', role: 'manager' });
  await createMember(org, { name: 'Cleo' });
  const { events, at } = await inOrg(org, async (work) => {
    await raiseAlert(work, {
      kind: 'hot_lead',
      title: 'Grace is hot',
      to: { teamId: sales.id, managers: true },
      about: 'hot',
    });
    return { events: work.events, at: work.now };
  });
  expect(await told(org)).toEqual([
    ['hot_lead', 'Grace is hot', 'Ada'],
    ['hot_lead', 'Grace is hot', 'Ben'],
  ]);
  expect(events.map(({ event }) => event)).toEqual(['notification.created', 'notification.created']);
  expect((await deliveries(org)).map(({ way, dueAt }) => [way, dueAt])).toEqual([
    ['email', new Date(at.getTime() + 300_000)],
    ['email', new Date(at.getTime() + 300_000)],
  ]);
});

test('the same happening rings once, also when two transactions notice it at the same moment', async () => {
  const org = await createOrg();
  await createMember(org, { name: 'Ada' });
  const raise = (quietSeconds?: number) =>
    inOrg(org, (work) =>
      raiseAlert(work, {
        kind: 'hot_lead',
        title: 'Hot',
        to: { teamId: null, managers: true },
        about: quietSeconds === undefined ? 'once' : 'again',
        ...(quietSeconds === undefined ? {} : { quietSeconds }),
      }),
    );
  const once = await Promise.all(Array.from({ length: 5 }, () => raise()));
  const again = await Promise.all(Array.from({ length: 5 }, () => raise(3_600)));
  expect([once, again].map((ids) => ids.filter((id) => id !== null).length)).toEqual([1, 1]);
  await withTenant(services().database, org.id, ({ client }) =>
    client.alert.updateMany({ data: { createdAt: new Date(Date.now() - 7_200_000) } }),
  );
  expect(await raise(3_600)).not.toBeNull();
});

test('who wants nothing of a kind hears nothing, and who has left neither', async () => {
  const org = await createOrg();
  const silent = await createMember(org, { name: 'Ada' });
  const left = await createMember(org, { name: 'Ben' });
  await createMember(org, { name: 'Cleo' });
  const off = { inApp: false, desktop: false, email: false };
  await withTenant(services().database, org.id, async ({ client }) => {
    const ways = { hot_lead: off };
    await client.member.update({ where: { id: silent.id }, data: { alertPreferences: { ways } } });
    await client.member.update({ where: { id: left.id }, data: { deactivatedAt: new Date() } });
  });
  await inOrg(org, (work) =>
    raiseAlert(work, { kind: 'hot_lead', title: 'Hot', to: { teamId: null, managers: true }, about: 'x' }),
  );
  expect(await told(org)).toEqual([['hot_lead', 'Hot', 'Cleo']]);
});

test('an alert of a transaction that fails never was', async () => {
  const org = await createOrg();
  await createMember(org);
  const failing = inOrg(org, async (work) => {
    await raiseAlert(work, { kind: 'hot_lead', title: 'Hot', to: { managersOnly: true }, about: 'x' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  const count = await withTenant(services().database, org.id, ({ client }) => client.alert.count());
  expect(count).toBe(0);
});

test('a lead that crosses the hot threshold rings at once and only once', async () => {
  const scoring = { ...defaultPolicy({ timeZone: 'UTC' }).scoring, warmFrom: 1, hotFrom: 2 };
  const org = await createOrg({ policy: { scoring } });
  await createMember(org, { name: 'Ada' });
  const visitor = await startVisitor(await createChannel(org));
  const visits = (url: string) => trackEvent(visitor.ctx, { type: 'page_view', url });
  await visits('https://example.test/pricing');
  await visits('https://example.test/pricing');
  const withoutScore = withTenant(services().database, org.id, ({ client }) =>
    client.lead.updateMany({ data: { score: 0, band: 'cold' } }),
  );
  expect((await withoutScore).count).toBe(1);
  await visits('https://example.test/pricing');
  expect(await told(org)).toEqual([['hot_lead', 'A visitor is a hot lead', 'Ada']]);
});

test('a visitor who still waits rings with the team at each of the policy’s moments', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const handoff = await openHandoffFor(await startVisitor(await createChannel(org)));
  const fire = async () => {
    const timerId = await withTenant(services().database, org.id, async ({ client }) => {
      const data = { dueAt: new Date(Date.now() - 1_000) };
      const where = { handoffId: handoff.id, kind: 'still_waiting', firedAt: null, cancelledAt: null };
      const timer = await client.timer.findFirstOrThrow({ where });
      await client.timer.update({ where: { id: timer.id }, data });
      return timer.id;
    });
    return fireTimer(systemContext(services(), org.id), { timerId });
  };
  await fire();
  await fire();
  const kinds = (await told(org)).map(([kind, , name]) => [kind, name]);
  expect(kinds).toEqual([
    ['waiting_visitor', maya.name],
    ['waiting_visitor', maya.name],
  ]);
});
