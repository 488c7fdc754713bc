import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { ServiceProblem } from '../../../src/services/problem';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

const HANDOFFS = 3;
const CLAIMANTS = 20;

async function claim(member: TestMember, handoffId: string): Promise<string> {
  try {
    const { handoff } = await acceptHandoff(member.ctx, { handoffId, overrideCapacity: false });
    return `won:${handoff.owner?.name}`;
  } catch (error) {
    if (error instanceof ServiceProblem) return `${error.code}:${error.extras.winner?.name}`;
    throw error;
  }
}

test(`of ${CLAIMANTS} agents who claim at once one wins, and the others are told who`, async () => {
  const org = await createOrg();
  const channel = await createChannel(org);
  const members: TestMember[] = [];
  for (let index = 0; index < CLAIMANTS; index += 1) {
    members.push(await createMember(org, { name: `Agent ${index}`, capacity: HANDOFFS }));
  }
  for (let round = 0; round < HANDOFFS; round += 1) {
    const handoff = await openHandoffFor(await startVisitor(channel));
    const results = await Promise.all(members.map((member) => claim(member, handoff.id)));
    const winners = results.filter((result) => result.startsWith('won:'));
    expect(winners).toHaveLength(1);
    const name = winners[0]?.slice('won:'.length);
    expect(results.filter((result) => result === `already_taken:${name}`)).toHaveLength(CLAIMANTS - 1);
  }
  await withTenant(services().database, org.id, async ({ client }) => {
    expect(await client.handoffEvent.count({ where: { kind: 'accepted' } })).toBe(HANDOFFS);
    expect(
      await client.message.count({ where: { meta: { path: ['template'], equals: 'agentJoined' } } }),
    ).toBe(HANDOFFS);
  });
});

test('capacity binds claims that come at the same moment', async () => {
  const org = await createOrg();
  const channel = await createChannel(org);
  const maya = await createMember(org, { capacity: 2 });
  const handoffs = [];
  for (let index = 0; index < 5; index += 1) handoffs.push(await openHandoffFor(await startVisitor(channel)));
  const results = await Promise.all(handoffs.map(({ id }) => claim(maya, id)));
  expect(results.toSorted()).toEqual([
    'at_capacity:undefined',
    'at_capacity:undefined',
    'at_capacity:undefined',
    'won:Maya Chen',
    'won:Maya Chen',
  ]);
});

test('a manager may go above the capacity by saying so', async () => {
  const org = await createOrg();
  const channel = await createChannel(org);
  const manager = await createMember(org, { role: 'manager', capacity: 0 });
  const handoff = await openHandoffFor(await startVisitor(channel));
  expect(await claim(manager, handoff.id)).toBe('at_capacity:undefined');
  const taken = await acceptHandoff(manager.ctx, { handoffId: handoff.id, overrideCapacity: true });
  expect(taken.handoff).toMatchObject({ status: 'accepted', owner: { id: manager.id } });
});
