import { expect, test } from 'vitest';
import type { Narrowing } from '../../../src/contracts/api/narrowing';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { assignTask } from '../../../src/services/promises/assign-task';
import { cancelTask, completeTask, reopenTask } from '../../../src/services/promises/complete-task';
import { getPromiseFigures, getPromisesBehind } from '../../../src/services/promises/get-promise-figures';
import { listTasks } from '../../../src/services/promises/list-tasks';
import { remindOfTask } from '../../../src/services/promises/remind';
import { snoozeTask } from '../../../src/services/promises/snooze-task';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

const HOUR_MS = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS);
const inOrg = <R>(org: TestOrg, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);

/** A promise of a callback that somebody owns. */
async function promised(org: TestOrg, owner: TestMember, dueInHours: number) {
  const { conversationId } = await startVisitor(await createChannel(org));
  return inOrg(org, ({ client }) =>
    client.task.create({
      data: {
        orgId: org.id,
        conversationId,
        kind: 'callback',
        title: 'Call Grace',
        dueAt: fromNow(dueInHours),
        startsAt: fromNow(dueInHours - 0.5),
        remindAt: fromNow(dueInHours - 1),
        ownerMemberId: owner.id,
      },
    }),
  );
}

/** Moves a promise's times back, as if that long had passed. */
const pass = (org: TestOrg, taskId: string, hours: number) =>
  inOrg(
    org,
    ({ client }) => client.$executeRaw`
      update task set "dueAt" = "dueAt" - make_interval(hours => ${hours}),
        "startsAt" = "startsAt" - make_interval(hours => ${hours}),
        "remindAt" = "remindAt" - make_interval(hours => ${hours}),
        "snoozedUntil" = "snoozedUntil" - make_interval(hours => ${hours}) where id = ${taskId}::uuid`,
  );

/** Everybody tries at once, as several workers would. */
const remind = async (org: TestOrg, taskId: string) => {
  const context = systemContext(services(), org.id);
  const said = await Promise.all(Array.from({ length: 4 }, () => remindOfTask(context, { taskId })));
  return said.filter((one) => one !== null);
};

const told = (org: TestOrg) =>
  inOrg(org, async ({ client }) => {
    const rows = await client.notification.findMany({
      include: { alert: true, member: true },
      orderBy: [{ createdAt: 'asc' }, { member: { name: 'asc' } }],
    });
    return rows.map(({ alert, member }) => [alert.kind, alert.title, member.name]);
  });

async function office() {
  const org = await createOrg();
  const ada = await createMember(org, { name: 'Ada' });
  const ben = await createMember(org, { name: 'Ben', role: 'manager' });
  return { org, ada, ben };
}

const year = { from: fromNow(-4_000).toISOString(), to: fromNow(4_000).toISOString() };

test('the owner is reminded once before a promise falls due, and not at all of one that was kept', async () => {
  const { org, ada, ben } = await office();
  const task = await promised(org, ada, 3);
  expect(await remind(org, task.id)).toEqual([]);
  await pass(org, task.id, 2);
  expect(await remind(org, task.id)).toEqual(['reminded']);
  expect(await remind(org, task.id)).toEqual([]);
  expect(await told(org)).toEqual([['promise_due', 'Call Grace, in 30 minutes', 'Ada']]);
  await completeTask(ada.ctx, { taskId: task.id, how: 'called', note: 'Wants a demo' });
  await pass(org, task.id, 5);
  expect(await remind(org, task.id)).toEqual([]);
  const kept = await promised(org, ada, 3);
  await completeTask(ben.ctx, { taskId: kept.id, how: 'wrote', note: '' });
  await pass(org, kept.id, 2);
  expect(await remind(org, kept.id)).toEqual([]);
});

test('a promise that passes its time is broken: owner and managers hear of it once', async () => {
  const { org, ada } = await office();
  const task = await promised(org, ada, 3);
  await pass(org, task.id, 4);
  expect(await remind(org, task.id)).toEqual(['broken']);
  expect(await remind(org, task.id)).toEqual([]);
  expect(await told(org)).toEqual([
    ['promise_broken', 'Call Grace: the promise is overdue', 'Ada'],
    ['promise_broken', 'Call Grace: the promise is overdue', 'Ben'],
  ]);
  expect((await listTasks(ada.ctx, { view: 'overdue', owner: 'me' })).items).toMatchObject([
    { id: task.id, state: 'broken' },
  ]);
});

test('whose owner has left, the promise goes to somebody who is there', async () => {
  const { org, ada, ben } = await office();
  const cleo = await createMember(org, { name: 'Cleo' });
  const task = await promised(org, ada, 3);
  await pass(org, task.id, 2);
  await inOrg(org, ({ client }) =>
    client.member.update({ where: { id: ada.id }, data: { deactivatedAt: new Date() } }),
  );
  expect(await remind(org, task.id)).toEqual(['reminded']);
  expect(await told(org)).toEqual([['promise_due', 'Call Grace, in 30 minutes', 'Cleo']]);
  const { items } = await listTasks(ben.ctx, { view: 'open', owner: 'all' });
  expect(items.map(({ owner }) => owner?.id)).toEqual([cleo.id]);
});

test('kept, broken and given up promises are counted for what they are', async () => {
  const { org, ada, ben } = await office();
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) ids.push((await promised(org, ada, 3)).id);
  const [kept = '', late = '', forgotten = '', unwanted = ''] = ids;
  await completeTask(ada.ctx, { taskId: kept, how: 'called', note: '' });
  await pass(org, late, 4);
  await completeTask(ada.ctx, { taskId: late, how: 'called', note: '' });
  await pass(org, forgotten, 4);
  await cancelTask(ada.ctx, { taskId: unwanted });
  expect(await getPromiseFigures(ben.ctx, year)).toEqual({ kept: 1, broken: 2, open: 1, keptRate: 1 / 3 });
  const behind = async (state: 'kept' | 'broken' | 'open') =>
    (await getPromisesBehind(ben.ctx, { ...year, state })).items.map(({ taskId }) => taskId).toSorted();
  expect(await behind('kept')).toEqual([kept]);
  expect(await behind('broken')).toEqual([late, forgotten].toSorted());
  expect(await behind('open')).toEqual(ids.slice(4));
  const { counts } = await listTasks(ben.ctx, { view: 'open', owner: 'all' });
  expect([counts.open, counts.overdue, counts.done]).toEqual([2, 1, 3]);
});

test('promises are narrowed like every figure, and an agent gets those they owe', async () => {
  const { org, ada, ben } = await office();
  const cleo = await createMember(org, { name: 'Cleo', role: 'agent' });
  const ofAda = await promised(org, ada, 3);
  const ofCleo = await promised(org, cleo, 3);
  const { channelId } = await inOrg(org, async ({ client }) => {
    await client.conversation.update({
      where: { id: ofAda.conversationId },
      data: { language: 'de', page: '/pricing' },
    });
    const handoff = await client.handoff.create({
      data: {
        orgId: org.id,
        conversationId: ofAda.conversationId,
        reason: 'high_value',
        status: 'unserved',
        requestedAt: new Date(),
        waitingSince: new Date(),
        visitorWaitSince: new Date(),
        endedAt: new Date(),
      },
    });
    await client.task.update({ where: { id: ofAda.id }, data: { handoffId: handoff.id } });
    return client.conversation.findFirstOrThrow({ where: { id: ofCleo.conversationId } });
  });
  const listed = async (reader: TestMember, narrowing: Narrowing) => {
    const { items } = await getPromisesBehind(reader.ctx, { ...year, ...narrowing, state: 'open' });
    const { open } = await getPromiseFigures(reader.ctx, { ...year, ...narrowing });
    expect(open).toBe(items.length);
    return items.map(({ taskId }) => taskId);
  };
  expect(await listed(ben, {})).toHaveLength(2);
  for (const narrowing of [{ language: 'de' }, { page: '/pricing' }, { reason: 'high_value' } as const])
    expect(await listed(ben, narrowing)).toEqual([ofAda.id]);
  expect(await listed(ben, { language: 'de', page: '/' })).toEqual([]);
  expect(await listed(ben, { channel: channelId })).toEqual([ofCleo.id]);
  expect(await listed(ben, { member: cleo.id })).toEqual([ofCleo.id]);
  expect(await listed(ben, { scoreBand: 'hot' })).toEqual([]);
  expect(await listed(cleo, {})).toEqual([ofCleo.id]);
  await expect(async () => listed(cleo, { member: ada.id })).rejects.toMatchObject({ code: 'forbidden' });
});

test('a snooze moves the reminder and never what was promised', async () => {
  const { org, ada } = await office();
  const task = await promised(org, ada, 5);
  await pass(org, task.id, 4);
  expect(await remind(org, task.id)).toEqual(['reminded']);
  const snoozed = await snoozeTask(ada.ctx, { taskId: task.id, until: fromNow(0.5).toISOString() });
  expect(snoozed.dueAt).toBe(new Date(task.dueAt.getTime() - 4 * HOUR_MS).toISOString());
  expect(await remind(org, task.id)).toEqual([]);
  await inOrg(org, ({ client }) =>
    client.task.update({ where: { id: task.id }, data: { remindAt: fromNow(-0.01) } }),
  );
  expect(await remind(org, task.id)).toEqual(['reminded']);
  const past = snoozeTask(ada.ctx, { taskId: task.id, until: fromNow(-1).toISOString() });
  await expect(past).rejects.toMatchObject({ code: 'validation_failed' });
});

test('a promise that is given to somebody tells them, and is done once', async () => {
  const { org, ada, ben } = await office();
  const task = await promised(org, ada, 3);
  const given = await assignTask(ada.ctx, { taskId: task.id, memberId: ben.id });
  expect(given.owner).toEqual({ id: ben.id, name: 'Ben' });
  expect(await told(org)).toEqual([['promise_due', 'Call Grace: this is yours now', 'Ben']]);
  const done = { taskId: task.id, how: 'called' as const, note: '' };
  const results = await Promise.allSettled([completeTask(ada.ctx, done), completeTask(ben.ctx, done)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await reopenTask(ben.ctx, { taskId: task.id })).state).toBe('open');
});

test('a promise of another organisation cannot be seen or changed', async () => {
  const { org, ada } = await office();
  const task = await promised(org, ada, 3);
  const { ada: stranger, org: theirs } = await office();
  const attempts = await Promise.allSettled([
    completeTask(stranger.ctx, { taskId: task.id, how: 'called', note: '' }),
    cancelTask(stranger.ctx, { taskId: task.id }),
    assignTask(stranger.ctx, { taskId: task.id, memberId: stranger.id }),
    assignTask(ada.ctx, { taskId: task.id, memberId: stranger.id }),
  ]);
  const codes = attempts.map((attempt) => attempt.status === 'rejected' && attempt.reason.code);
  expect(codes).toEqual(['not_found', 'not_found', 'not_found', 'not_found']);
  expect(await remindOfTask(systemContext(services(), theirs.id), { taskId: task.id })).toBeNull();
  expect((await listTasks(stranger.ctx, { view: 'open', owner: 'all' })).items).toEqual([]);
  const stored = await withSystem(services().database, (client) =>
    client.task.findUniqueOrThrow({ where: { id: task.id } }),
  );
  expect(stored).toMatchObject({ ownerMemberId: ada.id, doneAt: null, cancelledAt: null });
});

test('a promise that is taken up again is reminded of again', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const task = await promised(org, maya, 5);
  await completeTask(maya.ctx, { taskId: task.id, how: 'called', note: '' });
  await reopenTask(maya.ctx, { taskId: task.id });
  expect(await remind(org, task.id)).toEqual([]);
  await pass(org, task.id, 4);
  expect(await remind(org, task.id)).toEqual(['reminded']);
});
