import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { seedQuestions } from '../../../prisma/seed/seed-questions';
import { services } from '../../../src/server/services';
import { listNotifications } from '../../../src/services/alerts/notifications';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

test('an open demo conversation shows a question to a colleague, its answer, and goes on from there', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam Okafor' });
  const { conversationId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  await seedQuestions(services().database, { id: org.id });

  const { messages, conversation } = await getThread(maya.ctx, { conversationId, after: 0 });
  const notes = messages.filter((message) => message.private);
  expect(notes.map(({ author, mentions }) => [author.name, mentions.map(({ name }) => name)])).toEqual([
    ['Maya Chen', ['Liam Okafor']],
    ['Liam Okafor', ['Maya Chen']],
  ]);
  expect(conversation.visitorDeliveredSeq).toBe(conversation.lastSeq);
  const [told] = (await listNotifications(liam.ctx, { limit: 5 })).items;
  expect(told).toMatchObject({ kind: 'mention', messageId: notes[0]?.id });

  const reply = { conversationId, clientId: randomUUID(), text: 'Good news', private: false };
  const { answer } = await postTeamMessage(maya.ctx, reply);
  expect(answer.message.teamSeq).toBeGreaterThan(notes[1]?.teamSeq ?? 0);
});
