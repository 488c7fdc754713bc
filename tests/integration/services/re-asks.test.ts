import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { metricsQuery } from '../../../src/contracts/api/metrics';
import { withSystem } from '../../../src/db/system';
import { examineLeft } from '../../../src/jobs/tasks/examine-left';
import { services } from '../../../src/server/services';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { getConversationReAsks, getReAsks } from '../../../src/services/quality/get-re-asks';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const says = (member: TestMember, conversationId: string, text: string) =>
  postTeamMessage(member.ctx, { conversationId, clientId: randomUUID(), text, private: false });

async function endedEpisode() {
  const org = await createOrg();
  const maya = await createMember(org, { role: 'agent' });
  const liam = await createMember(org, { role: 'agent' });
  const manager = await createMember(org, { role: 'manager' });
  const { id, conversationId, visitor } = await acceptedHandoffFor(
    await startVisitor(await createChannel(org)),
    maya,
  );
  await says(maya, conversationId, 'Hi! What is your email address?');
  const told = await visitorSays(visitor, 'Sure, my email is ada@lovelace.example');
  await says(maya, conversationId, 'So ada@lovelace.example, right?');
  const again = await says(maya, conversationId, 'Could I get your e-mail please?');
  await resolveHandoff(maya.ctx, { handoffId: id, outcome: 'answered' });
  return {
    org,
    maya,
    liam,
    manager,
    handoffId: id,
    conversationId,
    told: told.message,
    again: again.answer.message,
  };
}

test('the end of an episode counts what its agent asked for again, and the messages are told with when it was known', async () => {
  const { maya, liam, manager, conversationId, told, again } = await endedEpisode();
  const { items } = await getConversationReAsks(maya.ctx, { conversationId });
  expect(items).toMatchObject([
    { messageId: again.id, field: 'email', knownMessageId: told.id, knownAt: told.createdAt },
  ]);
  const counted = { examinedEpisodes: 1, episodes: 1, messages: 1 };
  expect(await getReAsks(manager.ctx, {})).toMatchObject(counted);
  expect(await getReAsks(maya.ctx, {})).toMatchObject(counted);
  const others = await getReAsks(liam.ctx, {});
  expect(others).toMatchObject({ examinedEpisodes: 0, episodes: 0, messages: 0, items: [] });
  const report = await getMetrics(manager.ctx, metricsQuery.parse({}));
  expect(report.current.totals.rates.reAskedShare).toMatchObject({ numerator: 1, denominator: 1 });
  expect(report.current.totals.counts.reAsks).toBe(1);
});

test('an episode that ended unexamined is examined by the worker, once', async () => {
  const { handoffId, conversationId, maya } = await endedEpisode();
  const { database } = services();
  await withSystem(database, async (client) => {
    await client.reAsk.deleteMany({ where: { handoffId } });
    await client.handoff.update({ where: { id: handoffId }, data: { reAsks: null } });
  });
  // Other organisations may have some, too.
  expect(await examineLeft(services())).toBeGreaterThanOrEqual(1);
  expect(await examineLeft(services())).toBe(0);
  expect((await getConversationReAsks(maya.ctx, { conversationId })).items).toHaveLength(1);
});
