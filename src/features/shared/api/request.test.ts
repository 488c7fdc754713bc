import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '../../../contracts/problem';
import { ApiError, isRetryable, NetworkError } from './api-error';
import { anyAnswer, createRequest } from './request';

const request = createRequest(problemSchema);
const answer = z.object({ name: z.string() });
const fetchMock = vi.fn<typeof fetch>();

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

beforeEach(() => vi.stubGlobal('fetch', fetchMock));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetchMock.mockReset();
});

describe('a request', () => {
  it('resolves to the checked answer', async () => {
    fetchMock.mockResolvedValue(json({ name: 'Maya', extra: true }));
    await expect(request('/me', answer)).resolves.toEqual({ name: 'Maya' });
  });

  it('sends JSON, the token and no cookies when it has a token', async () => {
    fetchMock.mockResolvedValue(json({ name: 'Maya' }));
    await request('/chat', answer, { body: { text: 'hi' }, token: 't1', query: { after: 3, q: undefined } });
    const [url, init] = fetchMock.mock.calls[0] ?? [];
    expect(url).toBe('/chat?after=3');
    expect(init).toMatchObject({ method: 'POST', body: '{"text":"hi"}', credentials: 'omit' });
    expect(init?.headers).toEqual({
      Accept: 'application/json',
      Authorization: 'Bearer t1',
      'Content-Type': 'application/json',
    });
  });

  it('carries everything that a problem says', async () => {
    fetchMock.mockResolvedValue(
      json(
        {
          type: 'about:blank',
          title: 'Somebody else took this conversation',
          status: 409,
          code: 'already_taken',
          requestId: 'r1',
          winner: { id: 'm2', name: 'Liam Okafor' },
          retryAfterSeconds: 3,
          errors: [{ path: 'text', message: 'Must not be empty' }],
        },
        409,
      ),
    );
    const error = await failureOf(request('/accept', answer, { method: 'POST' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'already_taken',
      status: 409,
      winner: { name: 'Liam Okafor' },
      retryAfterSeconds: 3,
      requestId: 'r1',
      errors: [{ path: 'text', message: 'Must not be empty' }],
    });
    expect(isRetryable(error)).toBe(false);
  });

  it('names a failure that is no problem document, such as a proxy page', async () => {
    fetchMock.mockResolvedValue(new Response('<html>Bad gateway</html>', { status: 502 }));
    const error = await failureOf(request('/me', answer));
    expect(error).toMatchObject({ code: 'unexpected_answer', status: 502 });
    expect(isRetryable(error)).toBe(true);
  });

  it('refuses an answer of another shape', async () => {
    fetchMock.mockResolvedValue(json({ nom: 'Maya' }));
    expect(await failureOf(request('/me', answer))).toMatchObject({ code: 'unexpected_answer', status: 200 });
  });

  it('accepts an empty body where the answer does not matter', async () => {
    fetchMock.mockResolvedValue(new Response(null, { status: 204 }));
    await expect(request('/typing', anyAnswer, { method: 'POST' })).resolves.toBeUndefined();
  });

  it('tells a network failure from an answer', async () => {
    fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
    const error = await failureOf(request('/me', answer));
    expect(error).toBeInstanceOf(NetworkError);
    expect(isRetryable(error)).toBe(true);
  });

  it('gives up after its time limit as a network failure', async () => {
    vi.useFakeTimers();
    fetchMock.mockImplementation(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        }),
    );
    const failure = failureOf(request('/me', answer, { timeoutMs: 2_000 }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await failure).toBeInstanceOf(NetworkError);
  });

  it('passes on the caller’s own abort', async () => {
    const controller = new AbortController();
    const reason = new DOMException('Left the page', 'AbortError');
    fetchMock.mockRejectedValue(reason);
    controller.abort(reason);
    expect(await failureOf(request('/me', answer, { signal: controller.signal }))).toBe(reason);
  });
});
