import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkError } from '../../shared/api/api-error';
import { createSendQueue } from '../../shared/sync/send-queue';
import { memoryStorage } from '../testing/memory-storage';
import { storedReplies } from './stored-replies';

const KEY = 'baton-replies:maya:c1';
const at = '2026-03-02T09:00:00.000Z';
const send = vi.fn<(message: { clientId: string; text: string; private: boolean }) => Promise<string>>();

function openPage(storage: Storage) {
  const queue = createSendQueue({
    outbox: storedReplies(() => storage, KEY),
    send,
    alone: (work) => work(),
    onChange: () => {},
  });
  return { queue, close: queue.start() };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  send.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('replies on their way', () => {
  it('survive a reload, and a note stays a note', async () => {
    const storage = memoryStorage();
    send.mockRejectedValue(new NetworkError('offline'));
    const before = openPage(storage);
    before.queue.add({ clientId: 'a', text: 'For the team', createdAt: at, private: true });
    await vi.advanceTimersByTimeAsync(0);
    before.close();

    send.mockResolvedValue('message-a');
    const after = openPage(storage);
    await vi.advanceTimersByTimeAsync(0);
    expect(send.mock.lastCall?.[0]).toMatchObject({ clientId: 'a', text: 'For the team', private: true });
    expect(storage.length).toBe(0);
    after.close();
  });

  it('are none where the storage holds something else', () => {
    const storage = memoryStorage();
    storage.setItem(KEY, '{"not":"a list"}');
    expect(storedReplies(() => storage, KEY).list()).toEqual([]);
  });
});
