import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import type { PolicyDocument } from '../../../src/domain/policy/types';
import { services } from '../../../src/server/services';
import { listCallbackSlots } from '../../../src/services/chat/list-callback-slots';
import { listMessages } from '../../../src/services/chat/list-messages';
import { takeFallback } from '../../../src/services/chat/take-fallback';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { systemContext } from '../../../src/services/context';
import { reopenTask } from '../../../src/services/promises/complete-task';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';

const closedNow = (): PolicyDocument['hours'] => {
  const open = [{ from: 9 * 60, to: 12 * 60 }];
  const today = new Date().toISOString().slice(0, 10);
  const week = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  return {
    timeZone: 'UTC',
    alwaysOpen: false,
    week,
    exceptions: [{ date: today, name: 'Closed', open: [] }],
  };
};

/** A visitor of an organisation that is closed today, who has just asked for a person. */
async function unserved(
  org: TestOrg,
  before?: (visitor: TestVisitor) => Promise<unknown>,
): Promise<TestVisitor> {
  const visitor = await startVisitor(await createChannel(org));
  await before?.(visitor);
  await openHandoffFor(visitor);
  return visitor;
}

const closedOrg = (policy: Partial<PolicyDocument> = {}) =>
  createOrg({
    policy: { hours: closedNow(), fallbacks: ['callback', 'leave_contact', 'bot_continues'], ...policy },
  });
const conversationOf = async (visitor: TestVisitor) =>
  (await listMessages(visitor.ctx, { after: 0 })).conversation;
const tasksOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.task.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );
const promisesTold = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.message.findMany({ where: { meta: { path: ['template'], equals: 'callbackPromised' } } }),
  );
const tomorrowAt = (time: string) =>
  `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T${time}:00.000Z`;

test('out of hours the visitor is offered the chain, and a chosen slot becomes a promise', async () => {
  const org = await closedOrg();
  const maya = await createMember(org);
  const visitor = await unserved(org);
  expect(await conversationOf(visitor)).toMatchObject({
    fallback: {
      options: ['callback', 'leave_contact', 'bot_continues'],
      bookingUrl: null,
      hasContact: false,
    },
    promise: null,
  });
  const { slots } = await listCallbackSlots(visitor.ctx);
  expect(slots[0]).toEqual({ startsAt: tomorrowAt('09:00'), endsAt: tomorrowAt('09:30') });
  const startsAt = tomorrowAt('10:30');
  const chosen = { kind: 'callback', startsAt, phone: '+49 30 1234567', name: 'Grace' } as const;
  const { created, conversation } = await takeFallback(visitor.ctx, chosen);
  expect(created).toBe(true);
  expect(conversation).toMatchObject({
    fallback: null,
    promise: { kind: 'callback', startsAt, dueAt: tomorrowAt('11:00') },
  });
  expect((await takeFallback(visitor.ctx, chosen)).created).toBe(false);
  expect(await tasksOf(org)).toMatchObject([
    {
      kind: 'callback',
      title: 'Call Grace',
      contact: { phone: '+49 30 1234567', name: 'Grace' },
      startsAt: new Date(startsAt),
      dueAt: new Date(tomorrowAt('11:00')),
      remindAt: new Date(tomorrowAt('10:00')),
      ownerMemberId: maya.id,
    },
  ]);
  const [told] = await promisesTold(org);
  expect(told?.text).toContain('tomorrow at 10:30');
});

test('a slot goes to as many as it holds, whoever asks at the same moment', async () => {
  const org = await closedOrg();
  const visitors = await Promise.all(Array.from({ length: 6 }, () => unserved(org)));
  const startsAt = tomorrowAt('09:00');
  const results = await Promise.allSettled(
    visitors.map((visitor) =>
      takeFallback(visitor.ctx, { kind: 'callback', startsAt, email: 'grace@example.test' }),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const codes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
  expect(codes).toEqual(Array(5).fill('conflict'));
  expect(await tasksOf(org)).toHaveLength(1);
  const free = visitors[0] && (await listCallbackSlots(visitors[0].ctx));
  expect(free?.slots.map((slot) => slot.startsAt)).not.toContain(startsAt);
});

test('choosing another time replaces the promise and frees the first', async () => {
  const org = await closedOrg();
  const visitor = await unserved(org);
  for (const time of ['09:00', '09:30']) {
    await takeFallback(visitor.ctx, {
      kind: 'callback',
      startsAt: tomorrowAt(time),
      email: 'g@example.test',
    });
  }
  const tasks = await tasksOf(org);
  expect(tasks.map(({ cancelReason }) => cancelReason)).toEqual(['changed', null]);
  const again = reopenTask(systemContext(services(), org.id), { taskId: tasks[0]?.id ?? '' });
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
  const { slots } = await listCallbackSlots(visitor.ctx);
  expect(slots.map(({ startsAt }) => startsAt)).toContain(tomorrowAt('09:00'));
});

test('a time that is not on offer, or nobody to reach, makes no promise', async () => {
  const org = await closedOrg();
  const visitor = await unserved(org);
  const choose = (startsAt: string, email?: string) =>
    takeFallback(visitor.ctx, { kind: 'callback', startsAt, ...(email ? { email } : {}) });
  await expect(choose(tomorrowAt('12:00'), 'g@example.test')).rejects.toMatchObject({ code: 'conflict' });
  await expect(choose(tomorrowAt('09:10'), 'g@example.test')).rejects.toMatchObject({ code: 'conflict' });
  await expect(choose(tomorrowAt('09:00'))).rejects.toMatchObject({ code: 'validation_failed' });
  expect(await tasksOf(org)).toEqual([]);
});

test('contact that is left is promised an answer within hours', async () => {
  const org = await closedOrg({ fallbacks: ['leave_contact'] });
  const visitor = await unserved(org);
  expect((await listCallbackSlots(visitor.ctx)).slots).toEqual([]);
  await takeFallback(visitor.ctx, { kind: 'leave_contact', email: 'grace@example.test' });
  const due = new Date(tomorrowAt('13:00'));
  expect(await tasksOf(org)).toMatchObject([{ kind: 'leave_contact', startsAt: null, dueAt: due }]);
  await expect(
    takeFallback(visitor.ctx, { kind: 'callback', startsAt: tomorrowAt('09:00') }),
  ).rejects.toMatchObject({ code: 'conflict' });
});

test('whoever is known by e-mail is promised a message at once, and is asked nothing', async () => {
  const org = await closedOrg({ fallbacks: ['email', 'callback', 'leave_contact'] });
  const visitor = await unserved(org, ({ ctx }) => updateOwnLead(ctx, { email: 'grace@example.test' }));
  expect(await conversationOf(visitor)).toMatchObject({ fallback: null, promise: { kind: 'email' } });
  const stranger = await unserved(org);
  expect((await conversationOf(stranger)).fallback?.options).toEqual(['callback', 'leave_contact']);
  expect(await tasksOf(org)).toHaveLength(1);
});

test('the booking link is offered when the policy has one', async () => {
  const org = await closedOrg({ fallbacks: ['booking_link'], bookingUrl: 'https://cal.example.test/acme' });
  const visitor = await unserved(org);
  expect((await conversationOf(visitor)).fallback).toEqual({
    options: ['booking_link'],
    bookingUrl: 'https://cal.example.test/acme',
    hasContact: false,
  });
});

test('the same slot with another number is one promise, and the call goes to that number', async () => {
  const org = await closedOrg();
  await createMember(org);
  const visitor = await unserved(org);
  const startsAt = tomorrowAt('10:30');
  await takeFallback(visitor.ctx, { kind: 'callback', startsAt, phone: '+49 30 1234567', name: 'Grace' });
  const again = { kind: 'callback', startsAt, phone: '+49 30 7654321' } as const;
  expect((await takeFallback(visitor.ctx, again)).created).toBe(false);
  expect(await tasksOf(org)).toMatchObject([
    { contact: { phone: '+49 30 7654321', name: 'Grace' }, cancelledAt: null },
  ]);
});

test('contact details sent twice, as after a lost answer, are one promise told once', async () => {
  const org = await closedOrg();
  await createMember(org);
  const visitor = await unserved(org);
  const choice = { kind: 'leave_contact', email: 'grace@example.test' } as const;
  expect((await takeFallback(visitor.ctx, choice)).created).toBe(true);
  expect((await takeFallback(visitor.ctx, choice)).created).toBe(false);
  expect(await tasksOf(org)).toHaveLength(1);
  expect(await promisesTold(org)).toHaveLength(1);
});
