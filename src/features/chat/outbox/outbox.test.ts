import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, NetworkError } from '../../shared/api/api-error';
import { createSendQueue, type SendQueue } from '../../shared/sync/send-queue';
import { fakeStorage } from '../testing/fake-storage';
import { storedOutbox } from './stored-outbox';

const createdAt = '2026-03-01T10:00:00.000Z';
const write = (queue: SendQueue, clientId: string) =>
  queue.add({ clientId, text: `text ${clientId}`, createdAt });
const states = (queue: SendQueue) => queue.list().map((one) => [one.clientId, one.state, one.problem]);
const refusal = (
  status: number,
  code: 'validation_failed' | 'too_many_requests' | 'unavailable',
  retryAfterSeconds?: number,
) =>
  new ApiError(status, { type: 'about:blank', title: code, status, code, requestId: 'r', retryAfterSeconds });

let storage = fakeStorage();
let lock: Promise<void> = Promise.resolve();
const alone = (work: () => Promise<void>) => {
  lock = lock.then(work);
  return lock;
};
const send = vi.fn<(message: { clientId: string; text: string }) => Promise<string>>();
const stops: (() => void)[] = [];

function openTab(): SendQueue {
  const queue = createSendQueue({ outbox: storedOutbox(storage.openTab()), send, alone, onChange: () => {} });
  stops.push(queue.start());
  return queue;
}
const sentIds = () => send.mock.calls.map(([message]) => message.clientId);

beforeEach(() => {
  vi.useFakeTimers();
  storage = fakeStorage();
  lock = Promise.resolve();
  send.mockReset();
  send.mockImplementation(async ({ clientId }) => `db-${clientId}`);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

describe('the send queue', () => {
  it('sends in the order of writing, one at a time', async () => {
    let finish = (_id: string) => {};
    send.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    const queue = openTab();
    write(queue, 'a');
    write(queue, 'b');
    await vi.advanceTimersByTimeAsync(0);
    expect(sentIds()).toEqual(['a']);
    finish('db-a');
    await vi.advanceTimersByTimeAsync(0);
    expect(sentIds()).toEqual(['a', 'b']);
    expect(queue.list().map((one) => [one.state, one.messageId])).toEqual([
      ['sent', 'db-a'],
      ['sent', 'db-b'],
    ]);
  });

  it('keeps everything while there is no connection and sends it, in order, when there is', async () => {
    send.mockRejectedValue(new NetworkError('offline'));
    const queue = openTab();
    write(queue, 'a');
    write(queue, 'b');
    await vi.advanceTimersByTimeAsync(0);
    expect(states(queue)).toEqual([
      ['a', 'failed', null],
      ['b', 'failed', null],
    ]);
    send.mockReset();
    send.mockImplementation(async ({ clientId }) => `db-${clientId}`);
    queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sentIds()).toEqual(['a', 'b']);
    expect(storage.read('outbox')).toBeNull();
  });

  it('tries again by itself, with growing pauses', async () => {
    send.mockRejectedValue(new NetworkError('offline'));
    write(openTab(), 'a');
    await vi.advanceTimersByTimeAsync(999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('waits as long as the server asks for', async () => {
    send.mockRejectedValueOnce(refusal(429, 'too_many_requests', 7));
    write(openTab(), 'a');
    await vi.advanceTimersByTimeAsync(6_999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends again by itself what an overloaded server did not take', async () => {
    send.mockRejectedValueOnce(refusal(503, 'unavailable', 1));
    const queue = openTab();
    write(queue, 'a');
    write(queue, 'b');
    await vi.advanceTimersByTimeAsync(0);
    expect(states(queue)).toEqual([
      ['a', 'failed', null],
      ['b', 'failed', null],
    ]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sentIds()).toEqual(['a', 'a', 'b']);
    expect(states(queue)).toEqual([
      ['a', 'sent', null],
      ['b', 'sent', null],
    ]);
  });

  it('lets a refused message stand and goes on with the next', async () => {
    send.mockRejectedValueOnce(refusal(422, 'validation_failed'));
    const queue = openTab();
    write(queue, 'a');
    write(queue, 'b');
    await vi.advanceTimersByTimeAsync(0);
    expect(states(queue)).toEqual([
      ['a', 'failed', 'validation_failed'],
      ['b', 'sent', null],
    ]);
    queue.retry('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(sentIds()).toEqual(['a', 'b', 'a']);
    expect(states(queue)[0]).toEqual(['a', 'sent', null]);
  });

  it('drops what the visitor gives up', async () => {
    send.mockRejectedValueOnce(refusal(422, 'validation_failed'));
    const queue = openTab();
    write(queue, 'a');
    await vi.advanceTimersByTimeAsync(0);
    queue.discard('a');
    expect(queue.list()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('takes up after a reload what was not confirmed, with the same clientId', async () => {
    send.mockRejectedValue(new NetworkError('offline'));
    write(openTab(), 'a');
    await vi.advanceTimersByTimeAsync(0);
    for (const stop of stops.splice(0)) stop();
    send.mockReset();
    send.mockResolvedValue('db-a');
    const reloaded = openTab();
    await vi.advanceTimersByTimeAsync(0);
    expect(send.mock.calls).toEqual([[expect.objectContaining({ clientId: 'a', text: 'text a' })]]);
    expect(states(reloaded)).toEqual([['a', 'sent', null]]);
  });

  it('shows another tab what is on its way and sends it once', async () => {
    const first = openTab();
    const second = openTab();
    let finish = (_id: string) => {};
    send.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    write(first, 'a');
    await vi.advanceTimersByTimeAsync(0);
    finish('db-a');
    await vi.advanceTimersByTimeAsync(0);
    expect(sentIds()).toEqual(['a']);
    expect(states(first)).toEqual([['a', 'sent', null]]);
    second.settle([{ clientId: 'a' }]);
    expect(second.list()).toEqual([]);
  });

  it('forgets what the log shows, also when the answer never came', async () => {
    send.mockRejectedValue(new NetworkError('lost answer'));
    const queue = openTab();
    write(queue, 'a');
    await vi.advanceTimersByTimeAsync(0);
    queue.settle([{ clientId: 'a' }]);
    expect(queue.list()).toEqual([]);
    expect(storage.read('outbox')).toBeNull();
  });
});
