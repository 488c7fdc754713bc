import { beforeAll, describe, expect, test } from 'vitest';
import { listMessages, postMessage, startSession } from '../../../src/contracts/operations/chat';
import { withSystem } from '../../../src/db/system';
import { signVisitorToken } from '../../../src/server/auth/visitor-token';
import { services } from '../../../src/server/services';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { call, refused, send } from './support/call';

let channel: TestChannel;
beforeAll(async () => {
  channel = await createChannel(await createOrg());
});

describe('a visitor', () => {
  test('starts a session by slug, and resumes it by public key with the token', async () => {
    const first = await call(startSession, { params: { channel: channel.slug }, body: {} });
    expect(first.status).toBe(201);
    expect(first.body.messages.map(({ author }) => author.kind)).toEqual(['bot']);
    const again = await call(startSession, {
      params: { channel: channel.publicKey },
      body: { token: first.body.token },
    });
    expect(again.body.visitor.id).toBe(first.body.visitor.id);
    expect(again.body.conversation.id).toBe(first.body.conversation.id);
  });

  test('posts a message once, however often it is sent', async () => {
    const visitor = await startVisitor(channel);
    const body = { clientId: 'a-1', text: '  Hello there \n' };
    const first = await call(postMessage, { token: visitor.token, body });
    const second = await call(postMessage, { token: visitor.token, body });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.message).toEqual(first.body.message);
    expect(first.body.message).toMatchObject({ seq: 2, text: 'Hello there', private: false });
    const listed = await call(listMessages, { token: visitor.token, query: { after: 1 } });
    expect(listed.body.messages.map(({ clientId }) => clientId)).toEqual(['a-1']);
    expect(listed.body.conversation.lastSeq).toBe(2);
  });

  test('who leaves while the message is on its way is not an error of ours', async () => {
    const visitor = await startVisitor(channel);
    const brokenOff = new ReadableStream({
      pull: (controller) => controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
    });
    const { status, body } = await refused(postMessage, { token: visitor.token, rawBody: brokenOff });
    expect([status, body.code]).toEqual([400, 'bad_request']);
  });

  test('may not use a clientId for another text', async () => {
    const visitor = await startVisitor(channel);
    await call(postMessage, { token: visitor.token, body: { clientId: 'a-1', text: 'one' } });
    const { status, body } = await refused(postMessage, {
      token: visitor.token,
      body: { clientId: 'a-1', text: 'two' },
    });
    expect([status, body.code]).toEqual([409, 'duplicate_client_id']);
  });
});

describe('a visitor token', () => {
  const post = (token: string | undefined) =>
    refused(postMessage, {
      ...(token === undefined ? {} : { token }),
      body: { clientId: 'c', text: 'hello' },
    });

  test('is needed', async () => {
    expect((await post(undefined)).body).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  test('that has expired is told so', async () => {
    const visitor = await startVisitor(channel);
    const grant = { visitorId: visitor.id, orgId: channel.org.id, version: 1 };
    const token = await signVisitorToken(grant, new Date(Date.now() - 1000));
    expect((await post(token)).body).toMatchObject({ status: 401, code: 'token_expired' });
  });

  test('that was forged, changed or taken from elsewhere is refused', async () => {
    const visitor = await startVisitor(channel);
    const other = await createOrg();
    const [head, claims] = visitor.token.split('.');
    const forged = `${head}.${claims}.${'A'.repeat(43)}`;
    const foreign = await signVisitorToken({ visitorId: visitor.id, orgId: other.id, version: 1 });
    const older = await signVisitorToken({ visitorId: visitor.id, orgId: channel.org.id, version: 0 });
    for (const token of [forged, foreign, older, 'x', `${visitor.token}x`]) {
      expect((await post(token)).body).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
  });

  test('of a blocked visitor opens nothing', async () => {
    const visitor = await startVisitor(channel);
    await withSystem(services().database, (client) =>
      client.block.create({ data: { orgId: channel.org.id, visitorId: visitor.id, reason: 'spam' } }),
    );
    expect((await post(visitor.token)).body).toMatchObject({ status: 403, code: 'blocked' });
  });

  test('opens nothing from a blocked address, nor does a new session, and works from another', async () => {
    const own = await createChannel(await createOrg());
    const visitor = await startVisitor(own);
    await withSystem(services().database, (client) =>
      client.block.create({ data: { orgId: own.org.id, range: '192.0.2.0/25', reason: 'automated' } }),
    );
    const body = { clientId: 'a', text: 'hello' };
    const params = { channel: own.slug };
    for (const address of ['192.0.2.1', '192.0.2.127']) {
      const answers = [
        await refused(postMessage, { token: visitor.token, body, address }),
        await refused(startSession, { params, body: {}, address }),
      ];
      for (const answer of answers) expect(answer.body).toMatchObject({ status: 403, code: 'blocked' });
    }
    const address = '192.0.2.128';
    expect((await call(postMessage, { token: visitor.token, body, address })).status).toBe(201);
  });
});

describe('bad input', () => {
  const post = async (rawBody: string, contentType = 'application/json') => {
    const { token } = await startVisitor(channel);
    return refused(postMessage, { token, rawBody, contentType });
  };
  const text = (value: unknown) => JSON.stringify({ clientId: 'c-1', text: value });

  test.each(['{', '{"clientId": "a", "text": }', 'hello', '"\\ud800', '{"text":"\u0007"}'])(
    'malformed JSON is 400: %s',
    async (raw) => expect((await post(raw)).body).toMatchObject({ status: 400, code: 'malformed_json' }),
  );

  test('another content type is 415', async () => {
    expect((await post(text('a'), 'text/plain')).body).toMatchObject({ status: 415, code: 'wrong_type' });
  });

  test.each([
    ['an object where text belongs', { $ne: null }],
    ['a list where text belongs', ['a']],
    ['a number where text belongs', 7],
    ['nothing where text belongs', null],
    ['empty text', ''],
    ['white space', ' \n\t\u2003 '],
    ['nothing but control characters', '\0\u0001'],
    ['more than 4,000 characters', 'x'.repeat(4_001)],
  ])('%s is 422 and says where', async (_, value) => {
    const { body } = await post(text(value));
    expect(body).toMatchObject({ status: 422, code: 'validation_failed' });
    expect(body.errors?.map(({ path }) => path)).toEqual(['body.text']);
  });

  test('a list or a word instead of an object is 422', async () => {
    expect((await post('[]')).status).toBe(422);
    expect((await post('"word"')).status).toBe(422);
    expect((await post('null')).status).toBe(422);
  });

  test('nesting without end is 422', async () => {
    expect((await post(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).body.code).toBe('validation_failed');
  });

  test('100 kB of text is 413, whatever Content-Length claims', async () => {
    const raw = text('x'.repeat(100_000));
    expect((await post(raw)).body).toMatchObject({ status: 413, code: 'too_large' });
    const { token } = await startVisitor(channel);
    const rawBody = new Blob([raw]).stream();
    const liar = await refused(postMessage, { token, rawBody, headers: { 'content-length': '12' } });
    expect(liar.status).toBe(413);
  });

  test('NUL bytes and lone surrogates are cleaned away', async () => {
    const { token } = await startVisitor(channel);
    const { body } = await call(postMessage, {
      token,
      body: { clientId: 'c-1', text: 'a\0b \ud83d c\udc00' },
    });
    expect(body.message.text).toBe('ab \ufffd c\ufffd');
  });

  test('4,000 characters of any script go through', async () => {
    const { token } = await startVisitor(channel);
    const long = '🧭'.repeat(4_000);
    const { body } = await call(postMessage, { token, body: { clientId: 'c-1', text: long } });
    expect(body.message.text).toBe(long);
  });

  test('a query that makes no sense is 422', async () => {
    const { token } = await startVisitor(channel);
    const { body } = await refused(listMessages, { token, query: { after: 'soon' } });
    expect(body.errors).toEqual([{ path: 'query.after', message: expect.any(String) }]);
  });

  test('an unknown channel is 404, a NUL in its name too', async () => {
    for (const name of ['nowhere', 'a\0b', 'x'.repeat(500)]) {
      const { body } = await refused(startSession, { params: { channel: name }, body: {} });
      expect(body).toMatchObject({ status: 404, code: 'not_found' });
    }
  });

  test('session details with NUL bytes or lone surrogates are cleaned', async () => {
    const dirty = 'a\0\ud800';
    const body = { page: { url: dirty, title: dirty }, locale: dirty, timeZone: dirty, token: dirty };
    const { status } = await call(startSession, { params: { channel: channel.slug }, body });
    expect(status).toBe(201);
  });

  test('an unknown method is 405 and names the others', async () => {
    const response = await send(postMessage, { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('GET, POST, OPTIONS');
    expect(await response.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
  });
});
