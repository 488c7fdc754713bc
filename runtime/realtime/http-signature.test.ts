import { createHash, createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { app, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer();
});
afterEach(() => test.stop());

type Overrides = Record<string, string | undefined>;
const eventBody = JSON.stringify({ name: 'greeting', channels: ['orders'], data: '{}' });

/** Signs as Pusher's documentation describes it, with any parameter replaced, or left out when undefined. */
function signedQuery(method: string, path: string, body: string, overrides: Overrides = {}): string {
  const parameters: Overrides = {
    auth_key: app.key,
    auth_timestamp: String(Math.floor(test.clock.now() / 1_000)),
    auth_version: '1.0',
    ...(body === '' ? {} : { body_md5: createHash('md5').update(body).digest('hex') }),
    ...overrides,
  };
  const pairs = Object.entries(parameters)
    .filter(([name, value]) => value !== undefined && name !== 'auth_signature')
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const signature = createHmac('sha256', app.secret).update(`${method}\n${path}\n${pairs}`).digest('hex');
  return `${pairs}&auth_signature=${overrides.auth_signature ?? signature}`;
}

async function post(query: string, body = eventBody, path = '/apps/42/events'): Promise<[number, unknown]> {
  const response = await fetch(`http://127.0.0.1:${test.server.port}${path}?${query}`, {
    method: 'POST',
    body,
  });
  return [response.status, await response.json()];
}

const events = '/apps/42/events';

describe('the signature of an API request', () => {
  it('is accepted when it is right', async () => {
    expect(await post(signedQuery('POST', events, eventBody))).toEqual([200, {}]);
  });

  it.each([
    ['no signature parameters at all', () => ''],
    ['another key', () => signedQuery('POST', events, eventBody, { auth_key: 'other' })],
    ['another version', () => signedQuery('POST', events, eventBody, { auth_version: '2.0' })],
    ['an empty signature', () => signedQuery('POST', events, eventBody, { auth_signature: '' })],
    ['a wrong signature', () => signedQuery('POST', events, eventBody, { auth_signature: '0'.repeat(64) })],
    ['the signature of another method', () => signedQuery('GET', events, eventBody)],
    ['the signature of another path', () => signedQuery('POST', '/apps/42/batch_events', eventBody)],
    ['a parameter added afterwards', () => `${signedQuery('POST', events, eventBody)}&info=user_count`],
    ['no body_md5', () => signedQuery('POST', events, eventBody, { body_md5: undefined })],
    ['the body_md5 of another body', () => signedQuery('POST', events, `${eventBody} `)],
    ['no timestamp', () => signedQuery('POST', events, eventBody, { auth_timestamp: undefined })],
    [
      'a timestamp that is no number',
      () => signedQuery('POST', events, eventBody, { auth_timestamp: 'now' }),
    ],
  ])('is refused with 401 when the request has %s', async (_, query) => {
    expect(await post(query())).toEqual([401, { error: expect.any(String) }]);
    expect(test.server.stats().published).toBe(0);
  });

  it.each([
    [-600, 200],
    [600, 200],
    [-601, 401],
    [601, 401],
  ])('with a timestamp %i s from the server’s time is answered with %i', async (seconds, status) => {
    const timestamp = String(test.clock.now() / 1_000 + seconds);
    expect((await post(signedQuery('POST', events, eventBody, { auth_timestamp: timestamp })))[0]).toBe(
      status,
    );
  });

  it('is refused when a parameter is given twice', async () => {
    expect(await post(`${signedQuery('POST', events, eventBody)}&auth_version=1.0`)).toEqual([
      400,
      { error: 'Parameter auth_version is given twice' },
    ]);
  });

  it('covers names as they were meant, however the HTTP client encodes them', async () => {
    const path = '/apps/42/users/a user/terminate_connections';
    const query = signedQuery('POST', path, '{}');
    expect((await post(query, '{}', path))[0]).toBe(200);
    const encoded = '/apps/42/users/a%20user/terminate_connections';
    expect((await post(signedQuery('POST', encoded, '{}'), '{}', encoded))[0]).toBe(200);
  });
});

describe('what the HTTP API does not answer', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/apps/42', 404],
    ['GET', '/apps/41/channels', 404],
    ['GET', '/apps/42/elsewhere', 404],
    ['GET', '/apps/42/events', 405],
    ['POST', '/apps/42/channels', 405],
    ['GET', '/apps/42/channels/%E0%A4%A', 400],
    ['GET', '/app/test-key', 404],
  ])('%s %s is %i', async (method, path, status) => {
    const response = await fetch(`http://127.0.0.1:${test.server.port}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
});

describe('health', () => {
  it('answers without a signature and without secrets', async () => {
    await test.greeted();
    const response = await fetch(`http://127.0.0.1:${test.server.port}/health`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ status: 'ok', connections: 1, channels: 0 });
  });
});
