import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  getAttachment,
  getTeamAttachment,
  uploadAttachment,
  uploadTeamAttachment,
} from '../../../src/contracts/operations/attachments';
import { postMessage } from '../../../src/contracts/operations/chat';
import { postTeamMessage } from '../../../src/contracts/operations/conversations';
import { deleteUnsentAttachments } from '../../../src/db/repositories/attachments';
import { withSystem } from '../../../src/db/system';
import { ATTACHMENT_BYTES, UNSENT_KEPT_SECONDS } from '../../../src/domain/attachments/rules';
import { services } from '../../../src/server/services';
import { listMessages } from '../../../src/services/chat/list-messages';
import { closeConversation } from '../../../src/services/conversations/close-conversation';
import { getThread } from '../../../src/services/conversations/get-thread';
import { createChannel, type TestChannel } from '../../factories/channel';
import { GIF, HTML, PDF, PNG, SVG, TEXT } from '../../factories/file';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

type Bytes = Uint8Array<ArrayBuffer>;

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

async function upload(by: TestVisitor, bytes: Bytes, name: string) {
  const sent = { token: by.token, query: { name }, body: bytes };
  return (await call(uploadAttachment, sent)).body.attachment;
}
const teamParams = () => ({ org: org.slug, id: visitor.conversationId });
async function uploadOfTeam(by: TestMember, bytes: Bytes, name: string) {
  const sent = { params: teamParams(), cookie: by.cookie, query: { name }, body: bytes };
  return (await call(uploadTeamAttachment, sent)).body.attachment;
}
async function say(by: TestVisitor, body: object) {
  return call(postMessage, { token: by.token, body: { clientId: randomUUID(), ...body } });
}
const read = (by: TestVisitor, id: string) => call(getAttachment, { token: by.token, params: { id } });
const readOfTeam = (by: TestMember, attachmentId: string) =>
  call(getTeamAttachment, { params: { ...teamParams(), attachmentId }, cookie: by.cookie });

describe('a file', () => {
  test.each([
    ['a.png', PNG, 'image/png', 2, 3],
    ['a.gif', GIF, 'image/gif', 1, 1],
    ['offer.pdf', PDF, 'application/pdf', null, null],
    ['prices.csv', TEXT, 'text/plain', null, null],
  ] as const)('%s is known by its bytes', async (name, bytes, mediaType, width, height) => {
    const stored = await upload(visitor, bytes, name);
    expect(stored).toEqual({ id: stored.id, name, mediaType, size: bytes.byteLength, width, height });
  });

  test('is called by what it is, whatever its name says', async () => {
    expect(await upload(visitor, PNG, '../x/\u202Egnp.exe')).toMatchObject({
      name: 'gnp.exe.png',
      mediaType: 'image/png',
    });
    expect((await upload(visitor, TEXT, 'run.html')).name).toBe('run.html.txt');
  });

  test.each([
    ['SVG', SVG, 'drawing.svg'],
    ['SVG that calls itself a PNG', SVG, 'drawing.png'],
    ['HTML', HTML, 'page.html'],
    ['HTML that calls itself text', HTML, 'page.txt'],
    ['text that calls itself a picture', TEXT, 'a.png'],
    ['a picture that ends after its first bytes', PNG.slice(0, 12), 'a.png'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'a.txt'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'a.pdf'],
  ] as const)('is refused when it is %s', async (_, bytes, name) => {
    const answer = await refused(uploadAttachment, { token: visitor.token, query: { name }, body: bytes });
    expect([answer.status, answer.body.code]).toEqual([415, 'wrong_file_type']);
  });

  test('is refused when it is empty', async () => {
    const answer = await refused(uploadAttachment, { token: visitor.token, body: new Uint8Array() });
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ path: 'body', message: 'The file is empty' }],
    });
  });

  test('may have ten megabytes and not a byte more', async () => {
    const whole = new Uint8Array(ATTACHMENT_BYTES).fill(0x61);
    expect((await upload(visitor, whole, 'a.txt')).size).toBe(10_485_760);
    const longer = new Uint8Array(ATTACHMENT_BYTES + 1).fill(0x61);
    const answer = await refused(uploadAttachment, { token: visitor.token, body: longer });
    expect(answer.body).toMatchObject({ status: 413, code: 'too_large', detail: 'At most 10 MB' });
  });

  test('is read no further than the cap', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(0x61));
      },
    });
    const answer = await refused(uploadAttachment, { token: visitor.token, rawBody: endless });
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThanOrEqual(ATTACHMENT_BYTES + 3 * 1024 * 1024);
  });

  test('is served as a download that no browser runs', async () => {
    const { id } = await upload(visitor, PNG, 'Plan "ä".png');
    const { headers, body } = await read(visitor, id);
    expect(body.bytes).toEqual(PNG);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.byteLength),
      'content-disposition': `attachment; filename="Plan ___.png"; filename*=UTF-8''Plan%20_%C3%A4_.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=300',
    });
  });

  test('comes back byte for byte, ten megabytes of it', async () => {
    const bytes = new Uint8Array(ATTACHMENT_BYTES).fill(0x61);
    const { id } = await upload(visitor, bytes, 'long.txt');
    const { body } = await read(visitor, id);
    expect(Buffer.compare(Buffer.from(body.bytes), Buffer.from(bytes))).toBe(0);
  });
});

describe('a message with files', () => {
  test('reaches both sides with what is said about them, and again under the same clientId changes nothing', async () => {
    const plan = await upload(visitor, PNG, 'plan.png');
    const clientId = randomUUID();
    const body = { clientId, attachmentIds: [plan.id] };
    const first = await call(postMessage, { token: visitor.token, body });
    expect([first.status, first.body.message.text, first.body.message.attachments]).toEqual([
      201,
      '',
      [plan],
    ]);
    const again = await call(postMessage, { token: visitor.token, body });
    expect([again.status, again.body.message]).toEqual([200, first.body.message]);
    const other = await refused(postMessage, { token: visitor.token, body: { clientId, text: 'Hello' } });
    expect(other.body.code).toBe('duplicate_client_id');
    const { messages, conversation } = await getThread(agent.ctx, {
      conversationId: visitor.conversationId,
      after: 0,
    });
    expect(messages.at(-1)?.attachments).toEqual([plan]);
    expect(conversation.lastMessage?.preview).toBe('plan.png');
    expect((await readOfTeam(agent, plan.id)).body.bytes).toEqual(PNG);
  });

  test('goes with words of an agent, too', async () => {
    await acceptedHandoffFor(visitor, agent);
    const offer = await uploadOfTeam(agent, PDF, 'offer.pdf');
    const body = { clientId: randomUUID(), text: 'Here it is', attachmentIds: [offer.id] };
    await call(postTeamMessage, { params: teamParams(), cookie: agent.cookie, body });
    const { messages } = await listMessages(visitor.ctx, { after: 0 });
    expect(messages.at(-1)).toMatchObject({ text: 'Here it is', attachments: [offer] });
    expect((await read(visitor, offer.id)).body.bytes).toEqual(PDF);
  });

  test('needs words or a file', async () => {
    const empty = { clientId: randomUUID(), text: ' ' };
    const answer = await refused(postMessage, { token: visitor.token, body: empty });
    expect(answer.body).toMatchObject({ status: 422, errors: [{ path: 'body.text' }] });
  });

  test('carries at most five', async () => {
    const ids = Array.from({ length: 6 }, () => randomUUID());
    const answer = await refused(postMessage, {
      token: visitor.token,
      body: { clientId: randomUUID(), attachmentIds: ids },
    });
    expect(answer.body).toMatchObject({
      errors: [{ path: 'body.attachmentIds', message: 'At most 5 files' }],
    });
  });

  test('takes only one’s own files that wait here', async () => {
    const other = await startVisitor(channel);
    const foreign = await upload(other, PNG, 'theirs.png');
    const ofAgent = await uploadOfTeam(agent, PNG, 'agents.png');
    const sent = await upload(visitor, PNG, 'sent.png');
    await say(visitor, { attachmentIds: [sent.id] });
    for (const id of [foreign.id, ofAgent.id, sent.id, randomUUID()]) {
      const answer = await refused(postMessage, {
        token: visitor.token,
        body: { clientId: randomUUID(), text: 'x', attachmentIds: [id] },
      });
      expect(answer.body).toMatchObject({ status: 422, errors: [{ path: 'body.attachmentIds' }] });
    }
  });

  test('begins a new conversation with its files when the old one is long closed', async () => {
    await visitorSays(visitor, 'Hello');
    await closeConversation(agent.ctx, { conversationId: visitor.conversationId });
    const { database } = services();
    await withSystem(
      database,
      (client) => client.$executeRaw`
        update conversation set "closedAt" = now() - interval '8 days' where id = ${visitor.conversationId}::uuid`,
    );
    const plan = await upload(visitor, PNG, 'plan.png');
    const { body } = await say(visitor, { attachmentIds: [plan.id] });
    expect(body.continuedFrom).toBe(visitor.conversationId);
    expect(body.message.attachments).toEqual([plan]);
    const params = { org: org.slug, id: body.conversation.id, attachmentId: plan.id };
    expect((await call(getTeamAttachment, { params, cookie: agent.cookie })).status).toBe(200);
  });
});

describe('nobody reads a file that is not theirs', () => {
  const notFoundFor = async (by: TestVisitor, id: string) => {
    const answer = await refused(getAttachment, { token: by.token, params: { id } });
    expect(answer.body).toMatchObject({ status: 404, code: 'not_found' });
  };

  test('neither another visitor of the channel nor one of another organisation', async () => {
    const { id } = await upload(visitor, PNG, 'a.png');
    await say(visitor, { attachmentIds: [id] });
    await notFoundFor(await startVisitor(channel), id);
    await notFoundFor(await startVisitor(await createChannel(await createOrg())), id);
    expect((await read(visitor, id)).status).toBe(200);
  });

  test('the visitor reads none of a note, nor one that a member has not sent', async () => {
    const unsent = await uploadOfTeam(agent, PNG, 'unsent.png');
    await notFoundFor(visitor, unsent.id);
    const noted = await uploadOfTeam(agent, PNG, 'noted.png');
    const body = { clientId: randomUUID(), private: true, attachmentIds: [noted.id] };
    await call(postTeamMessage, { params: teamParams(), cookie: agent.cookie, body });
    await notFoundFor(visitor, noted.id);
    expect((await readOfTeam(agent, noted.id)).status).toBe(200);
    const seen = JSON.stringify(await listMessages(visitor.ctx, { after: 0 }));
    expect(seen).not.toContain('noted.png');
  });

  test('a colleague reads a file once it is sent, and under its own conversation only', async () => {
    const colleague = await createMember(org, { name: 'Liam Okafor' });
    const unsent = await uploadOfTeam(agent, PNG, 'a.png');
    const params = { ...teamParams(), attachmentId: unsent.id };
    expect((await refused(getTeamAttachment, { params, cookie: colleague.cookie })).status).toBe(404);
    const body = { clientId: randomUUID(), private: true, attachmentIds: [unsent.id] };
    await call(postTeamMessage, { params: teamParams(), cookie: agent.cookie, body });
    expect((await readOfTeam(colleague, unsent.id)).status).toBe(200);
    const elsewhere = { ...params, id: (await startVisitor(channel)).conversationId };
    expect((await refused(getTeamAttachment, { params: elsewhere, cookie: agent.cookie })).status).toBe(404);
  });
});

test('a file that nobody has sent for a day is deleted, bytes and all; a sent one stays', async () => {
  const { database } = services();
  const [old, young, sent] = [
    await upload(visitor, PNG, 'old.png'),
    await upload(visitor, PNG, 'young.png'),
    await upload(visitor, PNG, 'sent.png'),
  ];
  await say(visitor, { attachmentIds: [sent.id] });
  await withSystem(
    database,
    (client) => client.$executeRaw`
      update attachment set "createdAt" = now() - interval '25 hours'
      where id in (${old.id}::uuid, ${sent.id}::uuid)`,
  );
  await deleteUnsentAttachments(database, { olderThanSeconds: UNSENT_KEPT_SECONDS, limit: 100 });
  const left = await withSystem(database, (client) =>
    client.attachmentContent.findMany({ where: { orgId: org.id }, select: { attachmentId: true } }),
  );
  expect(left.map(({ attachmentId }) => attachmentId).sort()).toEqual([young.id, sent.id].sort());
});
