import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { setPresence } from '../../../src/services/members/set-presence';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { fireTimer } from '../../../src/services/timers/fire-timer';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

test('an agent who was just lost is not offered the same conversation while presence lasts, and at once when back', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  const inOrg = <R>(run: Parameters<typeof withTenant<R>>[2]) => withTenant(services().database, org.id, run);
  const drain = () => drainQueue(systemContext(services(), org.id));
  const handoff = await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  const state = () =>
    inOrg(async ({ client }) => {
      const { status, offeredMemberId } = await client.handoff.findUniqueOrThrow({
        where: { id: handoff.id },
      });
      return [status, offeredMemberId];
    });
  await drain();
  await acceptHandoff(maya.ctx, { handoffId: handoff.id, overrideCapacity: false });

  // Silent for longer than it takes to be lost, and shorter than presence lasts.
  const timerId = await inOrg(async ({ client }) => {
    await client.member.update({
      where: { id: maya.id },
      data: { lastHeartbeatAt: new Date(Date.now() - 65_000) },
    });
    const { id } = await client.timer.findFirstOrThrow({
      where: { handoffId: handoff.id, kind: 'agent_lost', firedAt: null, cancelledAt: null },
    });
    await client.timer.update({ where: { id }, data: { dueAt: new Date(Date.now() - 1_000) } });
    return id;
  });
  await fireTimer(systemContext(services(), org.id), { timerId });
  await drain();
  expect(await state()).toEqual(['queued', null]);

  const jobs = () =>
    services().database.prisma.$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where key = ${`drain:${org.id}`}`;
  await services().database.prisma
    .$executeRaw`delete from graphile_worker._private_jobs where key = ${`drain:${org.id}`}`;
  await setPresence(maya.ctx, { status: undefined });
  expect(await jobs()).toHaveLength(1);
  await drain();
  expect(await state()).toEqual(['offered', maya.id]);
});
