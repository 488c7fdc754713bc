import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import type { TimerKind } from '../../../src/domain/handoff/types';
import { services } from '../../../src/server/services';
import { cancelHandoff } from '../../../src/services/chat/cancel-handoff';
import { listCallbackSlots } from '../../../src/services/chat/list-callback-slots';
import { listMessages } from '../../../src/services/chat/list-messages';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { takeFallback } from '../../../src/services/chat/take-fallback';
import { systemContext } from '../../../src/services/context';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { returnHandoff } from '../../../src/services/handoffs/return-handoff';
import { transferHandoff } from '../../../src/services/handoffs/transfer-handoff';
import { updateMember } from '../../../src/services/members/update-member';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type OrgOptions, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';

const inOrg = <R>(org: TestOrg, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);

async function scene(policy: OrgOptions['policy'] = {}) {
  const org = await createOrg({ policy });
  const team = await createTeam(org, { name: 'Sales' });
  const maya = await createMember(org, { name: 'Maya Chen', teams: [team] });
  const liam = await createMember(org, { name: 'Liam Novak', teams: [team] });
  const visitor = await startVisitor(await createChannel(org, { team }));
  return { org, team, maya, liam, visitor };
}

/** What the visitor's page would read after a reload. */
const seenBy = async (visitor: TestVisitor) => (await listMessages(visitor.ctx, { after: 0 })).conversation;
const rowOf = (org: TestOrg, id: string) =>
  inOrg(org, ({ client }) => client.handoff.findUniqueOrThrow({ where: { id } }));

async function fire(org: TestOrg, handoffId: string, kind: TimerKind): Promise<void> {
  const timerId = await inOrg(org, async ({ client }) => {
    const pending = { handoffId, kind, firedAt: null, cancelledAt: null };
    const timer = await client.timer.findFirstOrThrow({ where: pending });
    await client.timer.update({ where: { id: timer.id }, data: { dueAt: new Date(Date.now() - 1_000) } });
    return timer.id;
  });
  await fireTimer(systemContext(services(), org.id), { timerId });
}

test('a waiting visitor is told since when, when a word is due, and the ways out', async () => {
  const { org, visitor } = await scene();
  const { id } = await openHandoffFor(visitor);
  const { requestedAt } = await rowOf(org, id);
  const { handoff, fallback, at } = await seenBy(visitor);
  expect(handoff).toMatchObject({
    waitingSince: requestedAt.toISOString(),
    queuedAt: requestedAt.toISOString(),
    stillWaitingSeconds: 120,
    change: null,
  });
  expect(fallback).toEqual({ options: ['leave_contact', 'callback'], bookingUrl: null, hasContact: false });
  expect(Date.parse(at ?? '')).toBeGreaterThanOrEqual(requestedAt.getTime());
});

test('a person who was lost is named until somebody else speaks, and who comes back is nobody else', async () => {
  const { org, maya, liam, visitor } = await scene();
  const { id } = await acceptedHandoffFor(visitor, maya);
  expect((await seenBy(visitor)).handoff).toMatchObject({
    agent: { name: 'Maya Chen', team: 'Sales' },
    change: null,
  });
  await fire(org, id, 'first_reply');
  const dropped = { kind: 'dropped', formerAgent: 'Maya Chen' };
  const { handoff: lost } = await seenBy(visitor);
  const { requestedAt } = await rowOf(org, id);
  // Nobody has spoken: the visitor has been waiting all along, and a new stretch of it begins.
  expect(lost).toMatchObject({ status: 'queued', change: dropped, waitingSince: requestedAt.toISOString() });
  expect(Date.parse(lost?.queuedAt ?? '')).toBeGreaterThan(requestedAt.getTime());
  await acceptHandoff(liam.ctx, { handoffId: id, overrideCapacity: false });
  expect((await seenBy(visitor)).handoff).toMatchObject({ agent: { name: 'Liam Novak' }, change: dropped });
  await fire(org, id, 'first_reply');
  await acceptHandoff(liam.ctx, { handoffId: id, overrideCapacity: false });
  expect((await seenBy(visitor)).handoff?.change).toBeNull();
});

test('a person is told with what they do here, if they say so', async () => {
  const { org, maya, visitor } = await scene();
  const manager = await createMember(org, { role: 'manager' });
  const change = { title: 'Solutions engineer' };
  expect(await updateMember(manager.ctx, { memberId: maya.id, change })).toMatchObject(change);
  await acceptedHandoffFor(visitor, maya);
  const agent = { name: 'Maya Chen', title: 'Solutions engineer', team: 'Sales' };
  expect((await seenBy(visitor)).handoff?.agent).toEqual(agent);
  await updateMember(manager.ctx, { memberId: maya.id, change: { title: null } });
  expect((await seenBy(visitor)).handoff?.agent).toEqual({ ...agent, title: null });
});

test('after talking to a person a transferred visitor waits anew, and is told by whom they were passed on', async () => {
  const { org, maya, liam, visitor } = await scene();
  const { id, conversationId } = await acceptedHandoffFor(visitor, maya);
  await postTeamMessage(maya.ctx, { conversationId, clientId: id, text: 'Hello', private: false });
  await transferHandoff(maya.ctx, { handoffId: id, memberId: liam.id, note: 'Please take it.' });
  const { handoff } = await seenBy(visitor);
  const child = await rowOf(org, handoff?.id ?? '');
  expect(handoff).toMatchObject({
    status: 'offered',
    change: { kind: 'transferred', formerAgent: 'Maya Chen' },
    waitingSince: child.requestedAt.toISOString(),
  });
  await acceptHandoff(liam.ctx, { handoffId: child.id, overrideCapacity: false });
  expect((await seenBy(visitor)).handoff).toMatchObject({
    agent: { name: 'Liam Novak' },
    change: { kind: 'transferred', formerAgent: 'Maya Chen' },
  });
});

test('how the last episode ended is told until the visitor writes', async () => {
  const { maya, visitor } = await scene();
  const { id } = await acceptedHandoffFor(visitor, maya);
  await returnHandoff(maya.ctx, { handoffId: id });
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ status: 'returned', writtenSince: false });
  await visitorSays(visitor, 'And what does it cost?');
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ status: 'returned', writtenSince: true });
  await requestHandoff(visitor.ctx);
  await cancelHandoff(visitor.ctx);
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ status: 'cancelled', writtenSince: false });
});

test('a reopened conversation is told as such until the visitor writes once more', async () => {
  const { maya, visitor } = await scene();
  const { id, conversationId } = await acceptedHandoffFor(visitor, maya);
  await postTeamMessage(maya.ctx, { conversationId, clientId: id, text: 'Hello', private: false });
  await resolveHandoff(maya.ctx, { handoffId: id, outcome: 'answered' });
  expect(await seenBy(visitor)).toMatchObject({ status: 'closed', csat: { agentName: 'Maya Chen' } });
  await visitorSays(visitor, 'One more thing');
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ reopened: true, writtenSince: false });
  await visitorSays(visitor, 'Are you there?');
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ reopened: true, writtenSince: true });
});

/** Nine to twelve every day but the two that come. */
function closedNow() {
  const open = [{ from: 9 * 60, to: 12 * 60 }];
  const week = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const exceptions = [0, 1].map((ahead) => ({ date: day(ahead), name: 'Holiday', open: [] }));
  return {
    hours: { timeZone: 'UTC', alwaysOpen: false, week, exceptions },
    backAt: `${day(2)}T09:00:00.000Z`,
  };
}

test('out of hours the first words are that nobody is there and when they are back, holidays counted', async () => {
  const { hours, backAt } = closedNow();
  const { org, visitor } = await scene({ hours });
  const { id } = await openHandoffFor(visitor);
  expect(await seenBy(visitor)).toMatchObject({
    handoff: null,
    lastHandoff: { id, status: 'unserved', unservedCause: 'out_of_hours' },
    backAt,
  });
  const told = await inOrg(org, ({ client }) =>
    client.message.findMany({ where: { authorKind: 'system' }, orderBy: { seq: 'asc' } }),
  );
  expect(told.map(({ meta }) => meta)).toEqual([{ template: 'outOfHours' }]);
  const kinds = await inOrg(org, ({ client }) =>
    client.handoffEvent.findMany({ where: { handoffId: id }, orderBy: { teamSeq: 'asc' } }),
  );
  expect(kinds.map(({ kind, toStatus }) => [kind, toStatus])).toEqual([
    ['requested', 'queued'],
    ['unserved', 'unserved'],
  ]);
});

test('who waits when the doors close is told so by the router', async () => {
  const { hours } = closedNow();
  const { org, team, visitor } = await scene();
  await openHandoffFor(visitor);
  await inOrg(org, ({ client }) => client.team.update({ where: { id: team.id }, data: { hours } }));
  await drainQueue(systemContext(services(), org.id));
  expect((await seenBy(visitor)).lastHandoff).toMatchObject({ unservedCause: 'out_of_hours' });
});

test('whoever waited too long in hours is told that nobody is free', async () => {
  const { org, visitor } = await scene();
  const { id } = await openHandoffFor(visitor);
  await fire(org, id, 'max_wait');
  expect(await seenBy(visitor)).toMatchObject({
    lastHandoff: { status: 'unserved', unservedCause: 'max_wait' },
    backAt: null,
  });
});

test('a waiting visitor who takes a call instead waits no more, and the agents read why', async () => {
  const { org, maya, visitor } = await scene();
  const { id, conversationId } = await openHandoffFor(visitor);
  const [first, second] = (await listCallbackSlots(visitor.ctx)).slots;
  const choose = (startsAt = '') =>
    takeFallback(visitor.ctx, { kind: 'callback', startsAt, phone: '+49 30 1234567' });
  const { conversation } = await choose(first?.startsAt);
  const promise = { kind: 'callback', startsAt: first?.startsAt };
  expect(conversation).toMatchObject({ handoff: null, promise, lastHandoff: { status: 'cancelled' } });
  expect(await rowOf(org, id)).toMatchObject({ status: 'cancelled', endedBy: 'visitor' });
  const { messages } = await listMessages(visitor.ctx, { after: 0 });
  expect(messages.at(-1)?.text).toMatch(/^Thank you\. Someone from our team will get in touch with you /);
  const { transitions } = await getThread(maya.ctx, { conversationId, after: 0 });
  expect(transitions.map(({ text }) => text)).toContain('The visitor chose a promise instead of waiting');
  // They can change their mind: another time, and a person after all.
  expect((await choose(second?.startsAt)).conversation.promise?.startsAt).toBe(second?.startsAt);
  await requestHandoff(visitor.ctx);
  expect(await seenBy(visitor)).toMatchObject({ handoff: { status: 'queued' } });
});

test('a promise that cannot be made leaves the visitor in the queue', async () => {
  const { org, maya, visitor } = await scene();
  const { id } = await openHandoffFor(visitor);
  await expect(takeFallback(visitor.ctx, { kind: 'leave_contact' })).rejects.toMatchObject({
    code: 'validation_failed',
  });
  expect(await rowOf(org, id)).toMatchObject({ status: 'queued' });
  await acceptHandoff(maya.ctx, { handoffId: id, overrideCapacity: false });
  const late = takeFallback(visitor.ctx, { kind: 'leave_contact', email: 'grace@example.test' });
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  expect((await listCallbackSlots(visitor.ctx)).slots).toEqual([]);
});

test('when the one before is taken, the router tells those behind their new place', async () => {
  const { org, maya, visitor } = await scene();
  const ahead = await openHandoffFor(visitor);
  const behind = await startVisitor(visitor.channel);
  await openHandoffFor(behind);
  const jobs = () =>
    services().database.prisma.$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where key = ${`drain:${org.id}`}`;
  await services().database.prisma
    .$executeRaw`delete from graphile_worker._private_jobs where key = ${`drain:${org.id}`}`;
  expect((await seenBy(behind)).handoff?.position).toBe(2);
  await acceptHandoff(maya.ctx, { handoffId: ahead.id, overrideCapacity: false });
  expect(await jobs()).toHaveLength(1);
  expect((await seenBy(behind)).handoff?.position).toBe(1);
});
