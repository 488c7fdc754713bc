import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { uploadAttachment } from '../../../src/contracts/operations/attachments';
import { listMessages, postMessage } from '../../../src/contracts/operations/chat';
import { getThread, postTeamMessage } from '../../../src/contracts/operations/conversations';
import { getHandoff } from '../../../src/contracts/operations/handoffs';
import {
  editMessage,
  editTeamMessage,
  retractMessage,
  retractTeamMessage,
} from '../../../src/contracts/operations/own-messages';
import { withSystem } from '../../../src/db/system';
import { runTurns } from '../../../src/jobs/tasks/run-turns';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { createChannel, type TestChannel } from '../../factories/channel';
import { PNG } from '../../factories/file';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

const brain = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);
beforeAll(() => brain.warmUp());

let org: TestOrg;
let channel: TestChannel;
let visitor: TestVisitor;
let agent: TestMember;
beforeEach(async () => {
  org = await createOrg();
  channel = await createChannel(org);
  visitor = await startVisitor(channel);
  agent = await createMember(org);
});

const params = () => ({ org: org.slug, id: visitor.conversationId });
const ofVisitor = (id: string) => ({ token: visitor.token, params: { id } });
const ofAgent = (messageId: string, by = agent) => ({
  cookie: by.cookie,
  params: { ...params(), messageId },
});
const seen = async (after = 0) => (await call(listMessages, { token: visitor.token, query: { after } })).body;
const thread = async (after = 0) =>
  (await call(getThread, { params: params(), cookie: agent.cookie, query: { after } })).body;
async function reply(part: object) {
  const body = { clientId: randomUUID(), text: 'Hello', ...part };
  return (await call(postTeamMessage, { params: params(), cookie: agent.cookie, body })).body.message;
}
async function sayWith(part: object) {
  const body = { clientId: randomUUID(), ...part };
  return (await call(postMessage, { token: visitor.token, body })).body.message;
}
/** The database's clock moves on, seen from the message. */
const age = (messageId: string, seconds: number) =>
  withSystem(
    services().database,
    (client) => client.$executeRaw`
      update message set "createdAt" = now() - make_interval(secs => ${seconds}) where id = ${messageId}::uuid`,
  );
const answer = () => runTurns(services(), brain, { orgId: org.id, conversationId: visitor.conversationId });

describe('an edited message', () => {
  test('is a change of its own for both sides, in its old place', async () => {
    const { message, conversation } = await visitorSays(visitor, 'Hwo much is it?');
    const { body } = await call(editMessage, { ...ofVisitor(message.id), body: { text: 'How much is it?' } });
    expect(body.message).toMatchObject({
      id: message.id,
      seq: message.seq,
      changeSeq: conversation.lastSeq + 1,
      text: 'How much is it?',
      retractedAt: null,
    });
    expect(body.message.editedAt).not.toBeNull();
    const since = await seen(conversation.lastSeq);
    expect(since.messages).toEqual([body.message]);
    expect(since.conversation.lastSeq).toBe(conversation.lastSeq + 1);
    const team = await thread();
    const row = team.messages.find(({ id }) => id === message.id);
    expect(row).toMatchObject({ text: 'How much is it?', changeTeamSeq: team.conversation.lastTeamSeq });
    expect(team.conversation.lastMessage?.preview).toBe('How much is it?');
    expect(team.conversation.unread).toBe(1);
  });

  test('keeps the counters without a gap', async () => {
    const { message } = await visitorSays(visitor, 'one');
    await call(editMessage, { ...ofVisitor(message.id), body: { text: 'One' } });
    const next = await visitorSays(visitor, 'two');
    const { messages, conversation } = await seen();
    const changes = messages.map(({ changeSeq }) => changeSeq).sort((a, b) => a - b);
    expect(next.message.seq).toBe(conversation.lastSeq);
    expect(new Set(changes).size).toBe(changes.length);
    expect(changes.at(-1)).toBe(conversation.lastSeq);
  });

  test('is not changed by the words it has already', async () => {
    const { message } = await visitorSays(visitor, 'Hello');
    const { body } = await call(editMessage, { ...ofVisitor(message.id), body: { text: 'Hello' } });
    expect(body.message).toEqual(message);
  });

  test('can be changed for sixty seconds and then not', async () => {
    const { message } = await visitorSays(visitor, 'Hello');
    await age(message.id, 55);
    expect((await call(editMessage, { ...ofVisitor(message.id), body: { text: 'Hi' } })).status).toBe(200);
    await age(message.id, 61);
    for (const operation of [editMessage, retractMessage]) {
      const late = await refused(operation, { ...ofVisitor(message.id), body: { text: 'Hey' } });
      expect([late.status, late.body.code]).toEqual([409, 'too_late']);
    }
  });

  test('is one’s own', async () => {
    const handoff = await acceptedHandoffFor(visitor, agent);
    expect(handoff.conversationId).toBe(visitor.conversationId);
    const ofTheAgent = await reply({ text: 'Hello, I am Maya' });
    const note = await reply({ text: 'Careful', private: true });
    const own = await sayWith({ text: 'Hello Maya' });
    const colleague = await createMember(org, { name: 'Liam Okafor' });
    const other = await startVisitor(channel);
    const body = { text: 'changed' };
    const codes = [
      (await refused(editMessage, { ...ofVisitor(ofTheAgent.id), body })).body.code,
      (await refused(editMessage, { ...ofVisitor(note.id), body })).body.code,
      (await refused(editMessage, { token: other.token, params: { id: own.id }, body })).body.code,
      (await refused(editTeamMessage, { ...ofAgent(own.id), body })).body.code,
      (await refused(retractTeamMessage, ofAgent(ofTheAgent.id, colleague))).body.code,
    ];
    expect(codes).toEqual(['forbidden', 'not_found', 'not_found', 'forbidden', 'forbidden']);
    expect((await call(editTeamMessage, { ...ofAgent(ofTheAgent.id), body })).body.message.text).toBe(
      'changed',
    );
  });

  test('sent again under its clientId stays as it was edited', async () => {
    const clientId = randomUUID();
    const body = { clientId, text: 'Hwo much?' };
    const { message } = (await call(postMessage, { token: visitor.token, body })).body;
    await call(editMessage, { ...ofVisitor(message.id), body: { text: 'How much?' } });
    const again = await call(postMessage, { token: visitor.token, body });
    expect([again.status, again.body.message.text]).toEqual([200, 'How much?']);
  });

  test('of a note shows nothing to the visitor', async () => {
    const before = (await seen()).conversation.lastSeq;
    const note = await reply({ text: 'secret', private: true });
    await call(editTeamMessage, { ...ofAgent(note.id), body: { text: 'still secret' } });
    await call(retractTeamMessage, ofAgent(note.id));
    const after = await seen();
    expect(after.conversation.lastSeq).toBe(before);
    expect(JSON.stringify(after)).not.toContain('secret');
  });
});

test('a colleague who was called by a note that changed is told what it says by now', async () => {
  const liam = await createMember(org, { name: 'Liam Okafor' });
  const note = await reply({
    text: '@Liam Okafor the code is swordfish',
    private: true,
    mentions: [liam.id],
  });
  const told = () =>
    withSystem(services().database, (client) =>
      client.alert.findMany({ where: { orgId: org.id, messageId: note.id }, select: { text: true } }),
    );
  expect(await told()).toEqual([{ text: '@Liam Okafor the code is swordfish' }]);
  await call(editTeamMessage, { ...ofAgent(note.id), body: { text: '@Liam Okafor the code changed' } });
  expect(await told()).toEqual([{ text: '@Liam Okafor the code changed' }]);
  await call(retractTeamMessage, ofAgent(note.id));
  expect(await told()).toEqual([{ text: 'Message withdrawn' }]);
});

describe('a withdrawn message', () => {
  test('leaves nothing of its words and files anywhere', async () => {
    const { attachment } = (
      await call(uploadAttachment, { token: visitor.token, query: { name: 'payroll.png' }, body: PNG })
    ).body;
    const message = await sayWith({ text: 'The password is swordfish', attachmentIds: [attachment.id] });
    const { body } = await call(retractMessage, ofVisitor(message.id));
    expect(body.message).toMatchObject({ id: message.id, text: '', attachments: [], quote: null });
    expect(body.message.retractedAt).not.toBeNull();
    const everything = JSON.stringify([await seen(), await thread()]);
    expect(everything).not.toMatch(/swordfish|payroll/);
    const team = await thread();
    expect([team.conversation.lastMessage?.preview, team.conversation.unread]).toEqual([
      'Message withdrawn',
      0,
    ]);
    const stored = await withSystem(services().database, async (client) => ({
      text: (await client.message.findUniqueOrThrow({ where: { id: message.id } })).text,
      files: await client.attachment.count({ where: { orgId: org.id } }),
      contents: await client.attachmentContent.count({ where: { orgId: org.id } }),
    }));
    expect(stored).toEqual({ text: '', files: 0, contents: 0 });
  });

  test('takes what it told of the lead with it, unless another one says the same', async () => {
    const lead = async () =>
      withSystem(services().database, async (client) => {
        const row = await client.lead.findFirstOrThrow({
          where: { conversations: { some: { id: visitor.conversationId } } },
          include: { fieldChanges: true },
        });
        const { email, company, fieldChanges, score } = row;
        return { email, company, score, everything: JSON.stringify([row.fields, fieldChanges]) };
      });
    await visitorSays(visitor, 'Hello, my company is Northwind Ltd');
    await answer();
    const before = await lead();
    expect([before.company, before.email]).toEqual(['Northwind Ltd', null]);
    const { message } = await visitorSays(visitor, 'My email is jane@northwind.test');
    await answer();
    const told = await lead();
    expect(told.email).toBe('jane@northwind.test');
    expect(told.score).toBeGreaterThan(before.score);
    await call(retractMessage, ofVisitor(message.id));
    const after = await lead();
    expect([after.company, after.email]).toEqual(['Northwind Ltd', null]);
    expect(after.score).toBeLessThan(told.score);
    expect(after.everything).not.toContain('jane');

    const first = await visitorSays(visitor, 'So: my email is ada@northwind.test');
    await answer();
    const second = await visitorSays(visitor, 'As I said, ada@northwind.test');
    await answer();
    await call(retractMessage, ofVisitor(first.message.id));
    expect((await lead()).email).toBe('ada@northwind.test');
    await call(retractMessage, ofVisitor(second.message.id));
    expect((await lead()).email).toBe(null);
  });

  test('may be withdrawn again, and not edited', async () => {
    const { message } = await visitorSays(visitor, 'Hello');
    const first = await call(retractMessage, ofVisitor(message.id));
    await age(message.id, 300);
    const again = await call(retractMessage, ofVisitor(message.id));
    expect(again.body.message.changeSeq).toBe(first.body.message.changeSeq);
    const edited = await refused(editMessage, { ...ofVisitor(message.id), body: { text: 'x' } });
    expect(edited.body.code).toBe('too_late');
  });

  test('takes its lines out of the context packet', async () => {
    const said = await visitorSays(visitor, 'Do you sell swordfish harpoons?');
    await answer();
    const handoff = await openHandoffFor(visitor);
    const packetOf = async () => {
      const read = { params: { org: org.slug, id: handoff.id }, cookie: agent.cookie };
      return JSON.stringify((await call(getHandoff, read)).body.packet);
    };
    expect(await packetOf()).toContain('swordfish');
    await call(retractMessage, ofVisitor(said.message.id));
    expect(await packetOf()).not.toContain('swordfish');
  });
});

describe('the bot', () => {
  const spoken = async () => (await seen()).messages.filter(({ author }) => author.kind === 'bot');

  test('answers the edited words of a message that still waits', async () => {
    const before = (await spoken()).length;
    const { message } = await visitorSays(visitor, 'qwzx vbnm');
    await call(editMessage, { ...ofVisitor(message.id), body: { text: 'Hello!' } });
    await answer();
    const replies = (await spoken()).slice(before);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain('What would you like to know?');
  });

  test('answers nothing to a withdrawn one', async () => {
    const before = (await spoken()).length;
    const { message } = await visitorSays(visitor, 'Hello!');
    await call(retractMessage, ofVisitor(message.id));
    await answer();
    expect(await spoken()).toHaveLength(before);
    const turns = await withSystem(services().database, (client) =>
      client.turn.findMany({ where: { orgId: org.id }, select: { status: true } }),
    );
    expect(turns).toEqual([{ status: 'dropped' }]);
  });

  test('thanks for a message of files alone, which is no question and no fallback', async () => {
    const { attachment } = (
      await call(uploadAttachment, { token: visitor.token, query: { name: 'plan.png' }, body: PNG })
    ).body;
    await sayWith({ attachmentIds: [attachment.id] });
    await answer();
    expect((await spoken()).at(-1)?.text).toMatch(/^Thank you, I’ve kept your file here for our team\./);
    const stored = await withSystem(services().database, async (client) => ({
      decisions: await client.decision.count({ where: { orgId: org.id } }),
      unanswered: await client.unansweredQuestion.count({ where: { orgId: org.id } }),
      turns: await client.turn.findMany({ where: { orgId: org.id }, select: { status: true } }),
      state: (await client.conversation.findUniqueOrThrow({ where: { id: visitor.conversationId } }))
        .botState,
    }));
    expect(stored).toMatchObject({ decisions: 0, unanswered: 0, turns: [{ status: 'done' }] });
    expect(Object(stored.state).fallbacks ?? 0).toBe(0);
  });
});

describe('a quote', () => {
  test('shows both sides what is answered, as it is now', async () => {
    const asked = await visitorSays(visitor, 'How much is it?');
    await acceptedHandoffFor(visitor, agent);
    const quoting = await reply({ text: '12 €', quotedMessageId: asked.message.id });
    const quote = {
      messageId: asked.message.id,
      author: { kind: 'visitor', name: 'Visitor' },
      text: 'How much is it?',
      retracted: false,
    };
    expect(quoting.quote).toEqual(quote);
    const quoteSeen = async () => (await seen()).messages.find(({ id }) => id === quoting.id)?.quote;
    expect(await quoteSeen()).toEqual(quote);
    await call(retractMessage, ofVisitor(asked.message.id));
    expect(await quoteSeen()).toEqual({ ...quote, text: '', retracted: true });
  });

  test('of a visitor is shown, too', async () => {
    const greeting = (await seen()).messages[0];
    const message = await sayWith({ text: 'What do you mean?', quotedMessageId: greeting?.id });
    expect(message.quote?.messageId).toBe(greeting?.id);
  });

  test('in public never shows a note, and only messages of this conversation', async () => {
    await acceptedHandoffFor(visitor, agent);
    const note = await reply({ text: 'secret', private: true });
    const elsewhere = await visitorSays(await startVisitor(channel), 'Hello');
    for (const quotedMessageId of [note.id, elsewhere.message.id, randomUUID()]) {
      const body = { clientId: randomUUID(), text: 'Hello', quotedMessageId };
      const ofTeam = await refused(postTeamMessage, { params: params(), cookie: agent.cookie, body });
      const own = await refused(postMessage, { token: visitor.token, body });
      for (const { status, body: problem } of [ofTeam, own]) {
        expect([status, problem.errors?.[0]?.path]).toEqual([422, 'body.quotedMessageId']);
      }
    }
    expect((await reply({ private: true, quotedMessageId: note.id })).quote?.text).toBe('secret');
  });
});
