import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/contracts/operation';
import { postMessage, startSession } from '../../../src/contracts/operations/chat';
import { authorizeChannel } from '../../../src/contracts/operations/realtime';
import { withSystem } from '../../../src/db/system';
import { OPERATIONS } from '../../../src/server/openapi/operations';
import { services } from '../../../src/server/services';
import { uploadOwnAttachment } from '../../../src/services/attachments/upload-own-attachment';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { createChannel, type TestChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createIdentitySecret, signIdentity } from '../../factories/identity';
import { createOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { call, refused, send } from '../http/support/call';
import { BODIES } from '../http/support/samples';

/** A visitor with something that only they may ever see, in every place that could tell it. */
interface Guarded extends TestVisitor {
  readonly word: string;
  readonly messageId: string;
  readonly sentFileId: string;
  readonly unsentFileId: string;
  readonly handoffId: string;
}

let visitors: Guarded[];

beforeAll(async () => {
  const ours = await createOrg();
  const [shop, help] = [await createChannel(ours), await createChannel(ours)];
  const theirs = await createChannel(await createOrg());
  visitors = [
    await guard(await startVisitor(shop)),
    await guard(await startVisitor(shop)),
    await guard(await signedIn(shop)),
    await guard(await startVisitor(help)),
    await guard(await signedIn(help)),
    await guard(await startVisitor(theirs)),
  ];
});

async function signedIn(channel: TestChannel): Promise<TestVisitor> {
  const identity = await signIdentity(await createIdentitySecret(channel), { sub: 'u-17' });
  const { body } = await call(startSession, { params: { channel: channel.slug }, body: { identity } });
  const actor = { kind: 'visitor', visitorId: body.visitor.id } as const;
  const ctx = { ...services(), orgId: channel.org.id, actor };
  return { id: body.visitor.id, conversationId: body.conversation.id, token: body.token, channel, ctx };
}

async function guard(visitor: TestVisitor): Promise<Guarded> {
  const word = `secret${randomBytes(6).toString('hex')}`;
  const file = (name: string) =>
    uploadOwnAttachment(visitor.ctx, { name: `${word}-${name}.txt`, bytes: new TextEncoder().encode(word) });
  const [sent, unsent] = [await file('sent'), await file('unsent')];
  const body = { clientId: 'first', text: `My word is ${word}`, attachmentIds: [sent.id] };
  const posted = await call(postMessage, { token: visitor.token, body });
  await updateOwnLead(visitor.ctx, { name: word, email: `${word}@example.test`, company: word });
  await visitorSays(visitor, word);
  const { id: handoffId } = await openHandoffFor(visitor);
  return {
    ...visitor,
    word,
    messageId: posted.body.message.id,
    sentFileId: sent.id,
    unsentFileId: unsent.id,
    handoffId,
  };
}

/** Everything the database holds of a visitor that somebody else's call could change. */
function stateOf({ id, conversationId }: Guarded): Promise<unknown> {
  return withSystem(services().database, async (client) => {
    const { lastSeenAt: _, ...visitor } = await client.visitor.findUniqueOrThrow({ where: { id } });
    const of = { where: { conversationId }, orderBy: { id: 'asc' } } as const;
    return {
      visitor,
      lead: await client.lead.findUniqueOrThrow({ where: { id: visitor.leadId } }),
      conversation: await client.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
      messages: await client.message.findMany(of),
      handoffs: await client.handoff.findMany(of),
      ratings: await client.csatRating.findMany(of),
      tasks: await client.task.findMany(of),
      files: await client.attachment.findMany(of),
      signals: await client.leadSignal.count({ where: { leadId: visitor.leadId } }),
    };
  });
}

const ofVisitors = OPERATIONS.map(({ operation }) => operation).filter(({ auth }) => auth === 'visitor');
/** What deletes a visitor's own data comes last: it leaves nothing to ask for. */
const inOrder = [...ofVisitors].sort(
  (a, b) => Number(a.id === 'eraseOwnData') - Number(b.id === 'eraseOwnData'),
);

/** Calls with the ids of somebody else wherever a call takes an id. */
function attempts(operation: Operation, victim: Guarded): { params?: { id: string }; body?: unknown }[] {
  const sample = BODIES[operation.id];
  if (operation.path.includes('{id}')) {
    const ids = [victim.messageId, victim.sentFileId, victim.unsentFileId, victim.conversationId];
    return ids.map((id) => ({ params: { id }, ...(sample === undefined ? {} : { body: sample }) }));
  }
  if (operation.id === 'postMessage') {
    const text = { clientId: `c-${victim.word}`, text: 'Mine' };
    return [
      { body: { ...text, attachmentIds: [victim.unsentFileId] } },
      { body: { ...text, attachmentIds: [victim.sentFileId] } },
      { body: { ...text, quotedMessageId: victim.messageId } },
      { body: { clientId: 'first', text: 'The same id as theirs' } },
    ];
  }
  if (operation.id === 'rateConversation') return [{ body: { rating: 1, handoffId: victim.handoffId } }];
  return [sample === undefined ? {} : { body: sample }];
}

describe('a visitor', () => {
  test('has calls that are all tried here', () => {
    expect(inOrder.length).toBeGreaterThanOrEqual(17);
  });

  test('never reads or changes what is another’s, by any call, whatever ids it names', async () => {
    const leaks: string[] = [];
    const answered = new Map<string, Set<number>>();
    for (const intruder of [visitors[0], visitors[2]].filter((one) => one !== undefined)) {
      const others = visitors.filter(({ id }) => id !== intruder.id);
      const present = others.filter(({ word }) => !gone.has(word));
      const before = await Promise.all(present.map(stateOf));
      for (const operation of inOrder) {
        for (const victim of others) {
          for (const attempt of attempts(operation, victim)) {
            const response = await send(operation, { token: intruder.token, ...attempt });
            answered.set(operation.id, (answered.get(operation.id) ?? new Set()).add(response.status));
            const answer = await response.text();
            const told = others.filter(
              ({ word, conversationId }) => answer.includes(word) || answer.includes(conversationId),
            );
            if (told.length > 0) leaks.push(`${operation.id}: ${answer.slice(0, 200)}`);
          }
        }
      }
      expect(await Promise.all(present.map(stateOf))).toEqual(before);
      gone.add(intruder.word);
    }
    expect(leaks).toEqual([]);
    // Refused as nobody's, and not because somebody asked too often; transcripts have a limit for the day.
    answered.delete('mailTranscript');
    const unclear = [...answered].filter(([, statuses]) => statuses.has(429) || statuses.has(500));
    expect(unclear).toEqual([]);
    expect([...(answered.get('getAttachment') ?? [])]).toEqual([404]);
    expect([...(answered.get('listMessages') ?? [])]).toEqual([200]);
  }, 120_000);

  test('joins no channel of another’s conversation', async () => {
    const [ear] = visitors.slice(3);
    for (const { conversationId, id } of visitors) {
      if (!ear || id === ear.id) continue;
      for (const kind of ['conversation', 'thread']) {
        const body = { socket_id: '1.2', channel_name: `private-${kind}-${conversationId}` };
        const { status } = await refused(authorizeChannel, { token: ear.token, body });
        expect(status).toBe(403);
      }
    }
  });

  test('is nobody on another channel, of the same organisation or of another one', async () => {
    const known = visitors.slice(3);
    for (const visitor of known) {
      for (const { channel } of known.filter((other) => other.channel.id !== visitor.channel.id)) {
        const body = { token: visitor.token };
        const session = await call(startSession, { params: { channel: channel.slug }, body });
        expect(session.body.visitor.id).not.toBe(visitor.id);
        expect(JSON.stringify(session.body)).not.toContain(visitor.word);
      }
    }
  });
});

/** Words of visitors who had their data deleted on the way. */
const gone = new Set<string>();
