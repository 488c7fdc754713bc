import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { listMessages } from '../../../src/services/chat/list-messages';
import { newcomersPlace, queuePlace } from '../../../src/services/routing/queue-place';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

const inOrg = <T>(org: TestOrg, run: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(services().database, org.id, run);

test('a newcomer’s wait, the policy’s fact, counts the team’s own queue and who is there', async () => {
  const org = await createOrg();
  const [team, other] = [await createTeam(org), await createTeam(org)];
  const place = () => inOrg(org, (tenant) => newcomersPlace(tenant, { teamId: team.id }));
  expect(await place()).toEqual({ position: 1, estimatedWaitSeconds: null });
  await createMember(org, { teams: [team], capacity: 1 });
  const first = await place();
  // A free place: only the time to the first reply.
  expect(first).toEqual({ position: 1, estimatedWaitSeconds: 45 });
  await openHandoffFor(await startVisitor(await createChannel(org, { team: other })));
  expect(await place()).toEqual(first);
  const channel = await createChannel(org, { team });
  await openHandoffFor(await startVisitor(channel));
  const second = await place();
  expect(second.position).toBe(2);
  await openHandoffFor(await startVisitor(channel));
  const third = await place();
  expect(third.position).toBe(3);
  expect(third.estimatedWaitSeconds ?? 0).toBeGreaterThan(second.estimatedWaitSeconds ?? 0);
  expect(second.estimatedWaitSeconds ?? 0).toBeGreaterThan(45);
});

test('the visitor reads place and wait, and both follow the queue', async () => {
  const org = await createOrg();
  await createMember(org, { capacity: 1 });
  const channel = await createChannel(org);
  const ahead = await openHandoffFor(await startVisitor(channel));
  const visitor = await startVisitor(channel);
  const { id } = await openHandoffFor(visitor);
  const seen = async () => (await listMessages(visitor.ctx, { after: 0 })).conversation?.handoff;
  const before = await inOrg(org, (tenant) => queuePlace(tenant, id));
  expect(await seen()).toMatchObject({ ...before, position: 2 });
  await inOrg(org, ({ client }) =>
    client.handoff.update({
      where: { id: ahead.id },
      data: { status: 'abandoned', endedAt: new Date(), endedBy: 'visitor' },
    }),
  );
  expect(await seen()).toMatchObject({ position: 1, estimatedWaitSeconds: 45 });
});
