import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { visitorRead } from '../../../src/services/chat/visitor-read';
import { visitorTyping } from '../../../src/services/chat/visitor-typing';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { setInboxSettings } from '../../../src/services/inbox-settings/inbox-settings';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { listening } from '../../support/heard-events';

test('a message is delivered when a tab has it and read when it was looked at; neither goes back', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { conversationId } = await acceptedHandoffFor(visitor, maya);
  const { answer } = await postTeamMessage(maya.ctx, {
    conversationId,
    clientId: randomUUID(),
    text: 'Hello, this is Maya.',
    private: false,
  });
  const seq = answer.message.seq ?? 0;
  const progress = async () => {
    const { visitorDeliveredSeq, visitorReadSeq } = await getConversation(maya.ctx, { conversationId });
    return [visitorDeliveredSeq, visitorReadSeq];
  };
  expect(await progress()).toEqual([0, 0]);

  const { ctx, events } = listening(visitor.ctx);
  await visitorRead(ctx, { seq, seen: false });
  expect(await progress()).toEqual([seq, 0]);
  await visitorRead(visitor.ctx, { seq: seq - 1, seen: true });
  expect(await progress()).toEqual([seq, seq - 1]);
  await visitorRead(visitor.ctx, { seq: seq + 1_000, seen: true });
  expect(await progress()).toEqual([seq, seq]);
  await visitorRead(ctx, { seq: 1, seen: false });
  expect(await progress()).toEqual([seq, seq]);
  // That a hidden tab has it is the team's business alone.
  expect(events).toEqual([
    {
      channel: `private-thread-${conversationId}`,
      event: 'delivered',
      payload: { conversationId, seq },
    },
  ]);
});

test('what a visitor writes is shown to the team alone, and only while the organisation wants it', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const visitor = await startVisitor(await createChannel(org));
  const { ctx, events } = listening(visitor.ctx);
  const { conversationId } = visitor;
  const heard = () => events.splice(0).map(({ channel, event, payload }) => ({ channel, event, payload }));

  await visitorTyping(ctx, { typing: true, text: 'My card number is' });
  expect(heard().map(({ event }) => event)).toEqual(['typing']);

  await setInboxSettings(manager.ctx, { livePreview: true });
  await visitorTyping(ctx, { typing: true, text: 'How much would' });
  expect(heard()).toEqual([
    {
      channel: `private-conversation-${conversationId}`,
      event: 'typing',
      payload: { conversationId, who: 'visitor', name: 'Visitor', typing: true },
    },
    {
      channel: `private-thread-${conversationId}`,
      event: 'visitor.preview',
      payload: { conversationId, text: 'How much would' },
    },
  ]);
  await visitorTyping(ctx, { typing: true, text: '語'.repeat(4_000) });
  expect(JSON.stringify(heard()[1]?.payload)).toContain('…語');

  await setInboxSettings(manager.ctx, { livePreview: false });
  await visitorTyping(ctx, { typing: true, text: 'Never mind' });
  expect(heard().map(({ event }) => event)).toEqual(['typing']);
  const { messages } = await getThread(manager.ctx, { conversationId, after: 0 });
  expect(messages.map(({ author }) => author.kind)).toEqual(['bot']);
});
