import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import type { TimerKind } from '../../../src/domain/handoff/types';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

const OVERFLOW_SECONDS = 45;

/** Two teams; waits of the first overflow to the second by the first's own setting. */
async function twoTeams() {
  const org = await createOrg();
  const [one, two] = [await createTeam(org), await createTeam(org, { routingMode: 'push' })];
  await withTenant(services().database, org.id, ({ client }) =>
    client.team.update({
      where: { id: one.id },
      data: { overflowTeamId: two.id, overflowSeconds: OVERFLOW_SECONDS },
    }),
  );
  return { org, one, two, channel: await createChannel(org, { team: one }) };
}

function pendingTimer(org: TestOrg, handoffId: string, kind: TimerKind) {
  return withTenant(services().database, org.id, ({ client }) =>
    client.timer.findFirst({ where: { handoffId, kind, firedAt: null, cancelledAt: null } }),
  );
}

async function fire(org: TestOrg, handoffId: string, kind: TimerKind): Promise<void> {
  const timer = await pendingTimer(org, handoffId, kind);
  if (!timer) throw new Error(`no ${kind} is pending`);
  await withTenant(services().database, org.id, ({ client }) =>
    client.timer.update({ where: { id: timer.id }, data: { dueAt: new Date(0) } }),
  );
  expect(await fireTimer(systemContext(services(), org.id), { timerId: timer.id })).toBe(true);
}

function stateOf(org: TestOrg, handoffId: string) {
  return withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findUniqueOrThrow({ where: { id: handoffId }, include: { events: true } }),
  );
}

test('a wait moves to the team behind after the team’s own seconds, and is routed there', async () => {
  const { org, one, two, channel } = await twoTeams();
  await createMember(org, { teams: [one], capacity: 0 });
  const zoe = await createMember(org, { teams: [two] });
  const { id } = await openHandoffFor(await startVisitor(channel));
  const timer = await pendingTimer(org, id, 'overflow');
  const { requestedAt } = await stateOf(org, id);
  expect(((timer?.dueAt.getTime() ?? 0) - requestedAt.getTime()) / 1000).toBe(OVERFLOW_SECONDS);
  await fire(org, id, 'overflow');
  expect(await stateOf(org, id)).toMatchObject({ teamId: two.id, status: 'queued' });
  await drainQueue(systemContext(services(), org.id));
  const after = await stateOf(org, id);
  expect(after).toMatchObject({ status: 'offered', offeredMemberId: zoe.id });
  expect(after.events.map(({ kind }) => kind)).toContain('overflowed');
});

test('nothing moves into a team that is empty or closed; the clock runs again until somebody is there', async () => {
  const { org, one, two, channel } = await twoTeams();
  await createMember(org, { teams: [one], capacity: 0 });
  const { id } = await openHandoffFor(await startVisitor(channel));
  await fire(org, id, 'overflow');
  expect(await stateOf(org, id)).toMatchObject({ teamId: one.id });
  await createMember(org, { teams: [two] });
  const { week, ...hours } = defaultPolicy({ timeZone: 'UTC' }).hours;
  const never = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  const setHours = (data: object) =>
    withTenant(services().database, org.id, ({ client }) =>
      client.team.update({ where: { id: two.id }, data: { hours: data } }),
    );
  await setHours({ ...hours, alwaysOpen: false, exceptions: [], week: never });
  await fire(org, id, 'overflow');
  expect(await stateOf(org, id)).toMatchObject({ teamId: one.id, status: 'queued' });
  await setHours({ ...hours, alwaysOpen: true, exceptions: [], week: never });
  await fire(org, id, 'overflow');
  expect(await stateOf(org, id)).toMatchObject({ teamId: two.id, status: 'queued' });
});

test('where nobody is in the team, the wait goes to the team behind at once instead of ending', async () => {
  const { org, two, channel } = await twoTeams();
  await createMember(org, { teams: [two] });
  const { id } = await openHandoffFor(await startVisitor(channel));
  await fire(org, id, 'still_waiting');
  expect(await stateOf(org, id)).toMatchObject({ teamId: two.id, status: 'queued' });
});
