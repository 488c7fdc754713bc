import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { snoozeConversation } from '../../../src/services/conversations/snooze-conversation';
import { unsnoozeConversation } from '../../../src/services/conversations/unsnooze-conversation';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

test('a snoozed conversation sleeps until its visitor writes, and the time asleep is no agent time', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { id, conversationId } = await acceptedHandoffFor(visitor, maya);
  const reply = { conversationId, clientId: randomUUID(), text: 'I will check.', private: false };
  await postTeamMessage(maya.ctx, reply);

  const asleep = await snoozeConversation(maya.ctx, { conversationId, until: null });
  expect(asleep.status).toBe('snoozed');
  await withTenant(services().database, org.id, ({ client }) =>
    client.handoff.update({ where: { id }, data: { snoozeStartedAt: new Date(Date.now() - 600_000) } }),
  );
  const { conversation } = await visitorSays(visitor, 'Any news?');
  expect(conversation.status).toBe('human');
  const row = await withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findUniqueOrThrow({ where: { id } }),
  );
  expect(row.snoozeStartedAt).toBeNull();
  expect(row.snoozedSeconds).toBeGreaterThanOrEqual(600);
  expect(row.snoozedSeconds).toBeLessThan(660);
});

test('its owner takes it back early; a time that is over is refused', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const { conversationId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  await postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text: 'Hi', private: false });
  const past = new Date(Date.now() - 1_000);
  await expect(snoozeConversation(maya.ctx, { conversationId, until: past })).rejects.toMatchObject({
    code: 'validation_failed',
  });
  await snoozeConversation(maya.ctx, { conversationId, until: new Date(Date.now() + 3_600_000) });
  expect((await unsnoozeConversation(maya.ctx, { conversationId })).status).toBe('human');
});
