import { beforeAll, describe, expect, test } from 'vitest';
import {
  cancelHandoff,
  listMessages,
  postMessage,
  rateConversation,
  requestHandoff,
  trackEvent,
} from '../../../src/contracts/operations/chat';
import {
  assignConversation,
  closeConversation,
  getThread,
  listConversations,
  postTeamMessage,
  takeOverConversation,
} from '../../../src/contracts/operations/conversations';
import {
  acceptHandoff,
  declineHandoff,
  resolveHandoff,
  transferHandoff,
} from '../../../src/contracts/operations/handoffs';
import { getMetrics } from '../../../src/contracts/operations/metrics';
import { createArticle, getMe } from '../../../src/contracts/operations/team';
import { createApiKey } from '../../factories/api-key';
import { createChannel, type TestChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from './support/call';

let org: TestOrg;
let channel: TestChannel;
let maya: TestMember;
let liam: TestMember;
beforeAll(async () => {
  org = await createOrg();
  channel = await createChannel(org);
  maya = await createMember(org, { name: 'Maya Chen', capacity: 50 });
  liam = await createMember(org, { name: 'Liam Ward', capacity: 50 });
});

const as = ({ cookie }: TestMember, id = '') => ({ cookie, params: { org: org.slug, id } });

describe('two members who accept the same handoff', () => {
  test('are one winner and one who is told the name of the winner', async () => {
    const handoff = await openHandoffFor(await startVisitor(channel));
    const won = await call(acceptHandoff, { ...as(maya, handoff.id), body: {} });
    expect(won.body.handoff).toMatchObject({ status: 'accepted', owner: { id: maya.id, name: 'Maya Chen' } });
    const lost = await refused(acceptHandoff, { ...as(liam, handoff.id), body: {} });
    expect(lost.body).toMatchObject({
      status: 409,
      code: 'already_taken',
      winner: { id: maya.id, name: 'Maya Chen' },
      detail: 'Maya Chen took this conversation',
    });
    const again = await call(acceptHandoff, { ...as(maya, handoff.id) });
    expect([again.status, again.body.handoff.version]).toEqual([200, won.body.handoff.version]);
  });

  test('at the same moment still are one winner', async () => {
    const handoff = await openHandoffFor(await startVisitor(channel));
    const members = [maya, liam, ...(await Promise.all([1, 2, 3, 4].map(() => createMember(org))))];
    const answers = await Promise.allSettled(
      members.map((member) => call(acceptHandoff, { ...as(member, handoff.id), body: {} })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(String(answer.reason)).toContain('already_taken');
    }
  });
});

describe('409', () => {
  test('is the answer to a reply by somebody who does not own the conversation; a note is welcome', async () => {
    const { conversationId } = await acceptedHandoffFor(await startVisitor(channel), maya);
    const body = { clientId: 'l-1', text: 'Hello' };
    const reply = await refused(postTeamMessage, { ...as(liam, conversationId), body });
    expect(reply.body).toMatchObject({ code: 'not_owner', winner: { id: maya.id } });
    const note = await call(postTeamMessage, {
      ...as(liam, conversationId),
      body: { ...body, private: true },
    });
    expect([note.status, note.body.message.private, note.body.message.seq]).toEqual([201, true, null]);
    const own = await call(postTeamMessage, { ...as(maya, conversationId), body });
    const repeated = await call(postTeamMessage, { ...as(maya, conversationId), body });
    expect([own.status, repeated.status]).toEqual([201, 200]);
    const other = await refused(postTeamMessage, {
      ...as(maya, conversationId),
      body: { ...body, text: 'Other' },
    });
    expect(other.body.code).toBe('duplicate_client_id');
  });

  test('is the answer to a member who is full', async () => {
    const busy = await createMember(org, { capacity: 0 });
    const handoff = await openHandoffFor(await startVisitor(channel));
    const { body } = await refused(acceptHandoff, { ...as(busy, handoff.id), body: {} });
    expect(body).toMatchObject({ code: 'at_capacity', detail: '0 of 0 conversations are open already' });
    const override = { ...as(busy, handoff.id), body: { overrideCapacity: true } };
    expect((await refused(acceptHandoff, override)).body.code).toBe('at_capacity');
    const manager = await createMember(org, { capacity: 0, role: 'manager' });
    expect((await call(acceptHandoff, { ...override, cookie: manager.cookie })).status).toBe(200);
  });

  test('is the answer to commands that come too late or too early', async () => {
    const handoff = await acceptedHandoffFor(await startVisitor(channel), maya);
    expect((await refused(declineHandoff, as(maya, handoff.id))).body.code).toBe('invalid_transition');
    await call(resolveHandoff, { ...as(maya, handoff.id), body: { outcome: 'answered' } });
    const late = await refused(resolveHandoff, { ...as(maya, handoff.id), body: { outcome: 'won' } });
    expect(late.body).toMatchObject({ status: 409, code: 'handoff_ended' });
    const close = await refused(closeConversation, as(maya, handoff.conversationId));
    expect(close.body.code).toBe('invalid_transition');
  });

  test('is the answer to a transfer to somebody who is not there', async () => {
    const offline = await createMember(org, { online: false });
    const handoff = await acceptedHandoffFor(await startVisitor(channel), maya);
    const body = { memberId: offline.id, note: 'Yours' };
    expect((await refused(transferHandoff, { ...as(maya, handoff.id), body })).body.code).toBe(
      'nobody_available',
    );
  });

  test('is the answer to an article whose title is taken', async () => {
    const manager = await createMember(org, { role: 'manager' });
    const body = { title: 'Returns', body: 'Within 30 days.' };
    expect((await call(createArticle, { ...as(manager), body })).status).toBe(201);
    expect((await refused(createArticle, { ...as(manager), body })).body.code).toBe('conflict');
  });
});

describe('ids of another organisation inside a body', () => {
  test('are 404: members and teams to pass a conversation to', async () => {
    const elsewhere = await createOrg();
    const stranger = await createMember(elsewhere);
    const team = await createTeam(elsewhere);
    const handoff = await acceptedHandoffFor(await startVisitor(channel), maya);
    for (const target of [{ memberId: stranger.id }, { teamId: team.id }]) {
      const body = { ...target, note: 'Yours' };
      const answer = await refused(transferHandoff, { ...as(maya, handoff.id), body });
      expect(answer.body.code).toBe('not_found');
    }
    const assign = { ...as(maya, handoff.conversationId), body: { memberId: stranger.id } };
    expect((await refused(assignConversation, assign)).status).toBe(404);
  });
});

describe('422', () => {
  test('names what is wrong in a transfer to two or to nobody', async () => {
    const handoff = await acceptedHandoffFor(await startVisitor(channel), maya);
    for (const target of [{}, { memberId: liam.id, teamId: maya.id }]) {
      const answer = await refused(transferHandoff, {
        ...as(maya, handoff.id),
        body: { ...target, note: 'x' },
      });
      expect(answer.body.errors).toEqual([
        { path: 'body.memberId', message: 'Name either a member or a team' },
      ]);
    }
  });

  test('refuses queries with unknown words and foreign cursors; NUL bytes are cleaned away', async () => {
    const queries: Record<string, string>[] = [
      { view: 'everything' },
      { limit: '1000' },
      { limit: 'many' },
      { cursor: 'made-up' },
    ];
    for (const query of queries) {
      const answer = await refused(listConversations, {
        ...as(maya),
        query: query as Record<string, string>,
      });
      expect(answer.body.code).toBe('validation_failed');
    }
    const ids = async (q: string) => {
      const { body } = await call(listConversations, { ...as(maya), query: { q } });
      return body.items.map(({ id }) => id);
    };
    expect(await ids('about')).not.toEqual([]);
    expect(await ids('abo\0ut%_\\"\'')).toEqual(await ids('about'));
    expect(await ids('abo\0utter%_\\"\'')).toEqual([]);
  });
});

describe('API keys', () => {
  test('read with their scopes and are told what takes a person', async () => {
    const handoff = await openHandoffFor(await startVisitor(channel));
    const token = await createApiKey(org, ['conversation.reply']);
    const params = { org: org.slug, id: handoff.conversationId };
    expect((await call(getThread, { params, token })).body.messages).not.toHaveLength(0);
    const reply = await refused(postTeamMessage, { params, token, body: { clientId: 'k', text: 'Hello' } });
    expect(reply.body).toMatchObject({
      status: 403,
      detail: 'An API key cannot do this; it takes a member who is signed in',
    });
    expect((await refused(getMe, { params, token })).status).toBe(403);
    expect((await refused(takeOverConversation, { params, token, body: {} })).status).toBe(403);
  });

  test('see metrics with the scope for all of them only', async () => {
    const params = { org: org.slug };
    const without = await createApiKey(org, ['conversation.read']);
    expect((await refused(getMetrics, { params, token: without })).status).toBe(403);
    const within = await createApiKey(org, ['metrics.read_all']);
    expect((await call(getMetrics, { params, token: within })).status).toBe(200);
  });

  test('that are made up or wrongly shaped are 401', async () => {
    for (const token of ['bt_made-up', 'ch_acme', 'x']) {
      expect((await refused(listConversations, { params: { org: org.slug }, token })).status).toBe(401);
    }
  });
});

describe('a visitor who asks for a person', () => {
  test('asks once, and may change their mind once', async () => {
    const { token } = await startVisitor(channel);
    const first = await call(requestHandoff, { token });
    const second = await call(requestHandoff, { token });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.conversation.handoff?.id).toBe(first.body.conversation.handoff?.id);
    const cancelled = await call(cancelHandoff, { token });
    expect(cancelled.body.conversation).toMatchObject({ status: 'bot', handoff: null });
    expect((await refused(cancelHandoff, { token })).body.code).toBe('handoff_ended');
  });

  test('rates the episode afterwards with 1 to 5, and no episode that is not theirs', async () => {
    const visitor = await startVisitor(channel);
    const { token } = visitor;
    expect((await refused(rateConversation, { token, body: { rating: 5 } })).status).toBe(404);
    const handoff = await acceptedHandoffFor(visitor, maya);
    const reply = { clientId: 'r-1', text: 'Hello' };
    await call(postTeamMessage, { ...as(maya, handoff.conversationId), body: reply });
    await call(resolveHandoff, { ...as(maya, handoff.id), body: { outcome: 'answered' } });
    for (const rating of [0, 6, 4.5, '5', null]) {
      const { body } = await refused(rateConversation, { token, body: { rating } });
      expect(body.errors?.[0]?.path).toBe('body.rating');
    }
    const rated = await call(rateConversation, { token, body: { rating: 4 } });
    expect(rated).toMatchObject({ status: 201, body: { handoffId: handoff.id, rating: 4 } });
    const other = await startVisitor(channel);
    const theirs = { token: other.token, body: { rating: 1, handoffId: handoff.id } };
    expect((await refused(rateConversation, theirs)).status).toBe(404);
  });
});

test('events of a visitor are accepted, and events that make no sense are 422', async () => {
  const { token } = await startVisitor(channel);
  for (const body of [
    { type: 'present' },
    { type: 'page_view', url: 'https://shop.example/pricing', title: 'Pricing' },
    { type: 'video_watched', properties: { seconds: 12, title: 'a\0\ud800', autoplay: true } },
  ]) {
    expect((await call(trackEvent, { token, body })).status).toBe(202);
  }
  for (const body of [
    { type: 'Page View' },
    { type: 'page_view' },
    { type: 'x', properties: { nested: { a: 1 } } },
    { type: 'x', properties: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`p${n}`, n])) },
    {},
  ]) {
    expect((await refused(trackEvent, { token, body })).body.code).toBe('validation_failed');
  }
});

test('two tabs of one visitor see one conversation', async () => {
  const visitor = await startVisitor(channel);
  const { token } = visitor;
  const texts = Array.from({ length: 8 }, (_, index) => ({
    clientId: `tab-${index}`,
    text: `Message ${index}`,
  }));
  await Promise.all(texts.map((body) => call(postMessage, { token, body })));
  const { body } = await call(listMessages, { token });
  expect(body.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(body.conversation.lastSeq).toBe(9);
});

test('a message after the end reopens the conversation and says so', async () => {
  const visitor = await startVisitor(channel);
  const handoff = await acceptedHandoffFor(visitor, maya);
  await call(resolveHandoff, { ...as(maya, handoff.id), body: { outcome: 'answered' } });
  const answer = await visitorSays(visitor, 'One more thing');
  expect(answer).toMatchObject({ continuedFrom: null, conversation: { id: visitor.conversationId } });
  expect(answer.conversation.status).toBe('bot');
});

test('a conversation and its notes never meet: a visitor is given public messages only', async () => {
  const visitor = await startVisitor(channel);
  const { conversationId } = await acceptedHandoffFor(visitor, maya);
  const note = { clientId: 'n-1', text: 'Difficult customer', private: true };
  await call(postTeamMessage, { ...as(maya, conversationId), body: note });
  const listed = await call(listMessages, { token: visitor.token });
  expect(JSON.stringify(listed.body)).not.toContain('Difficult');
  const thread = await call(getThread, as(maya, conversationId));
  expect(JSON.stringify(thread.body)).toContain('Difficult');
});
