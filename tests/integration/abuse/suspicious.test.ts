import { beforeAll, expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { noteFlood } from '../../../src/services/abuse/note-flood';
import { reviewSpam } from '../../../src/services/abuse/review-spam';
import { listMessages } from '../../../src/services/chat/list-messages';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { systemContext } from '../../../src/services/context';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { drainQueue } from '../../../src/services/routing/drain-queue';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { answerAll } from '../../support/answer-all';
import { testBrain } from '../../support/bot-talk';

const brain = testBrain();
beforeAll(() => brain.warmUp());

const ADVERTISEMENT = 'Cheap followers at https://likes.example and https://fans.example today';

async function advertised(): Promise<{
  visitor: TestVisitor;
  maya: Awaited<ReturnType<typeof createMember>>;
}> {
  const org = await createOrg();
  const maya = await createMember(org, { role: 'agent' });
  const visitor = await startVisitor(await createChannel(org));
  for (let sent = 0; sent < 4; sent += 1) await visitorSays(visitor, ADVERTISEMENT);
  await answerAll(visitor, brain);
  return { visitor, maya };
}
const conversationOf = async (visitor: TestVisitor) =>
  (await listMessages(visitor.ctx, { after: 0 })).conversation;
const lastSaid = async (visitor: TestVisitor) =>
  (await listMessages(visitor.ctx, { after: 0 })).messages.at(-1)?.text;
const says = async (visitor: TestVisitor, text: string) => {
  await visitorSays(visitor, text);
  await answerAll(visitor, brain);
};

test('agents are told what looks like spam; clearing it makes it a conversation like any other', async () => {
  const { visitor, maya } = await advertised();
  const input = { conversationId: visitor.conversationId };
  expect((await getConversation(maya.ctx, input)).spam).toEqual({
    reasons: ['repeated'],
    review: null,
    isHeldBack: true,
  });
  expect((await reviewSpam(maya.ctx, { ...input, review: 'cleared' })).spam).toBeNull();
  await visitorSays(visitor, ADVERTISEMENT);
  expect((await getConversation(maya.ctx, input)).spam).toBeNull();
  await says(visitor, 'Can I talk to a real person please?');
  expect((await conversationOf(visitor)).handoff?.status).toBe('queued');
});

test('confirming it ends the conversation', async () => {
  const { visitor, maya } = await advertised();
  const ended = await reviewSpam(maya.ctx, { conversationId: visitor.conversationId, review: 'confirmed' });
  expect(ended).toMatchObject({ status: 'closed', spam: { review: 'confirmed' } });
});

test('who asks for a person in a suspicious conversation is asked once, and gets one by saying yes', async () => {
  const { visitor } = await advertised();
  await says(visitor, 'Can I talk to a real person please?');
  expect((await conversationOf(visitor)).handoff).toBeNull();
  expect(await lastSaid(visitor)).toMatch(/would you like/i);
  await says(visitor, 'Yes');
  expect((await conversationOf(visitor)).handoff?.status).toBe('queued');
});

test('asking a second time is a yes too, by words and by the button', async () => {
  const { visitor } = await advertised();
  await says(visitor, 'Can I talk to a real person please?');
  await says(visitor, 'I want to talk to a human now');
  expect((await conversationOf(visitor)).handoff?.status).toBe('queued');

  const other = (await advertised()).visitor;
  expect(await requestHandoff(other.ctx)).toMatchObject({ created: false, conversation: { handoff: null } });
  expect(await requestHandoff(other.ctx)).toMatchObject({
    created: true,
    conversation: { handoff: { status: 'queued' } },
  });
});

test('the button, then yes in words', async () => {
  const { visitor } = await advertised();
  await requestHandoff(visitor.ctx);
  await says(visitor, 'yes');
  expect((await conversationOf(visitor)).handoff?.status).toBe('queued');
});

test('no other rule calls a person meanwhile', async () => {
  const { visitor } = await advertised();
  for (let angry = 0; angry < 3; angry += 1) {
    await says(visitor, `This is useless, worst bot ever, I am so angry ${'!'.repeat(angry + 3)}`);
  }
  expect((await conversationOf(visitor)).handoff).toBeNull();
});

test('what waits and turns out to look like spam is offered to nobody until it is cleared', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const visitor = await startVisitor(await createChannel(org, { team }));
  await requestHandoff(visitor.ctx);
  for (let sent = 0; sent < 4; sent += 1) await visitorSays(visitor, ADVERTISEMENT);
  const maya = await createMember(org, { teams: [team] });
  const system = systemContext(services(), org.id);
  expect(await drainQueue(system)).toEqual({ offered: 0 });
  await reviewSpam(maya.ctx, { conversationId: visitor.conversationId, review: 'cleared' });
  expect(await drainQueue(system)).toEqual({ offered: 1 });
});

test('going on long after the rate limit refused is a flood, whatever is written then', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  await visitorSays(visitor, 'Hi');
  await noteFlood(visitor.ctx);
  await visitorSays(visitor, 'A quite ordinary sentence');
  const { spam } = await getConversation(maya.ctx, { conversationId: visitor.conversationId });
  expect(spam).toEqual({ reasons: ['too_fast'], review: null, isHeldBack: true });
  const stored = await withTenant(services().database, org.id, ({ client }) =>
    client.conversation.findFirstOrThrow({ select: { spamVerdict: true } }),
  );
  expect(stored).toEqual({ spamVerdict: 'flood' });
});
