import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { listNotifications } from '../../../src/services/alerts/notifications';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { listening } from '../../support/heard-events';

const note = (conversationId: string, text: string, mentions: readonly string[]) => ({
  conversationId,
  clientId: randomUUID(),
  text,
  private: true,
  mentions,
});
const notified = async (member: TestMember) => (await listNotifications(member.ctx, { limit: 10 })).items;

test('a note calls the colleagues that it names by id, and leads them to itself', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam Okafor' });
  const { conversationId } = await startVisitor(await createChannel(org));
  const { ctx, events } = listening(maya.ctx);
  const text = '@Liam Okafor do we ship to Norway? @Noor Haddad';
  const { answer } = await postTeamMessage(ctx, note(conversationId, text, [liam.id, maya.id, liam.id]));

  expect(answer.message.mentions).toEqual([
    { id: liam.id, name: 'Liam Okafor' },
    { id: maya.id, name: 'Maya Chen' },
  ]);
  expect(await notified(liam)).toMatchObject([
    {
      kind: 'mention',
      title: 'Maya Chen mentioned you about a visitor',
      text,
      conversationId,
      messageId: answer.message.id,
    },
  ]);
  expect(await notified(maya)).toEqual([]);
  const [told] = events.filter(({ event }) => event === 'notification.created');
  expect(told?.channel).toBe(`private-member-${liam.id}`);
  expect(
    events.filter(({ channel }) => channel.startsWith('private-conversation-')).map(({ event }) => event),
  ).toEqual(['conversation.updated']);
});

test('nobody outside and nobody who has left can be called', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const stranger = await createMember(await createOrg());
  const { conversationId } = await startVisitor(await createChannel(org));
  await expect(postTeamMessage(maya.ctx, note(conversationId, 'Hello', [stranger.id]))).rejects.toMatchObject(
    {
      code: 'validation_failed',
    },
  );
  expect(await notified(stranger)).toEqual([]);
  const { messages } = await getThread(maya.ctx, { conversationId, after: 0 });
  expect(messages.filter((message) => message.private)).toEqual([]);
});
