import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../contracts/api/drafts';
import { createDraftStore } from '../composer/draft-store';
import { memoryStorage } from '../testing/memory-storage';
import { createDraftDesk, type DraftServer } from './draft-desk';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  return () => vi.useRealTimers();
});

const later = (run: () => void, ms: number) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
const aDraft = (text: string, part: Partial<Draft> = {}): Draft => ({
  conversationId: 'c1',
  private: false,
  text,
  updatedAt: '2026-03-02T09:00:00.000Z',
  ...part,
});

/** A server that keeps what it is given, unless told otherwise. */
function aServer(stored: readonly Draft[] = []) {
  const server = {
    list: vi.fn(async () => stored),
    put: vi.fn<DraftServer['put']>(async (conversationId, draft) => aDraft(draft.text, { conversationId })),
    remove: vi.fn(async () => {}),
  };
  return server;
}

function aDesk(server: DraftServer, storage = memoryStorage()) {
  const store = createDraftStore(() => storage, 'maya');
  return createDraftDesk({ server, store, now: Date.now, later });
}

describe('a draft that is typed', () => {
  it('is saved once, a second after the last key', async () => {
    const server = aServer();
    const desk = aDesk(server);
    desk.write('c1', 'reply', 'He');
    await vi.advanceTimersByTimeAsync(900);
    desk.write('c1', 'reply', 'Hello');
    await vi.advanceTimersByTimeAsync(999);
    expect(server.put).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(server.put.mock.calls).toEqual([['c1', { text: 'Hello', private: false, ageMs: 1_000 }]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.put).toHaveBeenCalledTimes(1);
  });

  it('is saved after five seconds when nobody pauses', async () => {
    const server = aServer();
    const desk = aDesk(server);
    for (let key = 0; key < 11; key += 1) {
      desk.write('c1', 'note', 'x'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(server.put).toHaveBeenCalledTimes(1);
  });

  it('stays in the browser while the server cannot be reached, and says its age later', async () => {
    const server = aServer();
    const storage = memoryStorage();
    const offline = aServer();
    offline.put.mockRejectedValue(new Error('offline'));
    aDesk(offline, storage).write('c1', 'reply', 'Hello');
    await vi.advanceTimersByTimeAsync(1_000);

    const reloaded = aDesk(server, storage);
    expect(reloaded.textsOf('c1').reply).toBe('Hello');
    await vi.advanceTimersByTimeAsync(60_000);
    await reloaded.refresh();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.put).toHaveBeenLastCalledWith('c1', { text: 'Hello', private: false, ageMs: 62_000 });
  });

  it('gives way to a newer one that the server has', async () => {
    const server = aServer();
    server.put.mockResolvedValueOnce(aDraft('From the phone'));
    const desk = aDesk(server);
    desk.write('c1', 'reply', 'From the laptop');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.textsOf('c1').reply).toBe('From the phone');
  });

  it('is not lost to a message that was sent from elsewhere', async () => {
    const server = aServer();
    server.put.mockResolvedValueOnce(null);
    const desk = aDesk(server);
    desk.write('c1', 'reply', 'Other words');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(desk.textsOf('c1').reply).toBe('Other words');
    expect(server.put).toHaveBeenLastCalledWith('c1', { text: 'Other words', private: false, ageMs: 1_000 });
  });

  it('that is sent while it is being saved leaves none on the server', async () => {
    const server = aServer();
    const desk = aDesk(server);
    let answer: (draft: Draft) => void = () => {};
    server.put.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    desk.write('c1', 'reply', 'Hello');
    await vi.advanceTimersByTimeAsync(1_000);
    desk.write('c1', 'reply', '');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.remove).not.toHaveBeenCalled();
    answer(aDraft('Hello'));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.remove.mock.calls).toEqual([['c1', false]]);
    expect(desk.textsOf('c1').reply).toBe('');
  });
});

describe('a draft of another device', () => {
  it('appears on opening, and goes when it is gone there', async () => {
    const server = aServer([aDraft('From the phone'), aDraft('Careful', { private: true })]);
    const desk = aDesk(server);
    await desk.refresh();
    expect(desk.textsOf('c1')).toEqual({ reply: 'From the phone', note: 'Careful' });
    server.list.mockResolvedValueOnce([]);
    await desk.refresh();
    expect(desk.textsOf('c1')).toEqual({ reply: '', note: '' });
  });

  it('never takes the place of words that are being typed, and comes once they rest', async () => {
    const server = aServer();
    const desk = aDesk(server);
    desk.write('c1', 'reply', 'Hello');
    desk.hear({ ...aDraft(''), draft: aDraft('Other') });
    expect(desk.textsOf('c1').reply).toBe('Hello');
    await vi.advanceTimersByTimeAsync(2_000);
    desk.hear({ ...aDraft(''), draft: null });
    expect(desk.textsOf('c1').reply).toBe('Hello');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(desk.textsOf('c1').reply).toBe('');
  });

  it('tells those who listen only when words changed', async () => {
    const server = aServer([aDraft('From the phone')]);
    const desk = aDesk(server);
    const listener = vi.fn();
    desk.subscribe(listener);
    await desk.refresh();
    await desk.refresh();
    expect(listener).toHaveBeenCalledTimes(1);
    const texts = desk.textsOf('c1');
    expect(desk.textsOf('c1')).toBe(texts);
  });
});
