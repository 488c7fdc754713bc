import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogSync } from './log-sync';
import type { LogEntry } from './ordered-log';

const entry = (change: number): LogEntry<string> => ({ id: `m${change}`, change, value: `m${change}` });
const page = {
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
};

let server: LogEntry<string>[] = [];
const fetchAfter = vi.fn(async (after: number) => ({
  entries: server.filter((one) => one.change > after),
  lastCounter: server.length,
}));
let sync = createLogSync({ fetchAfter, isConnected: () => true });
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  fetchAfter.mockClear();
  server = [1, 2, 3, 4].map(entry);
  sync = createLogSync({ fetchAfter, isConnected: () => true });
  stop = sync.start(page);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const shown = () => [...sync.getLog().entries.keys()];

describe('a log that keeps itself complete', () => {
  it('fetches from the last complete change when an event skipped some', async () => {
    sync.receive(entry(1));
    sync.receive(entry(4));
    expect(shown()).toEqual(['m1']);
    await vi.advanceTimersByTimeAsync(150);
    expect(fetchAfter.mock.calls).toEqual([[1]]);
    expect(shown()).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('fetches when a counter is ahead of it', async () => {
    sync.load(0, [entry(1), entry(2)], 2);
    sync.notice(4);
    await vi.advanceTimersByTimeAsync(150);
    expect(fetchAfter.mock.calls).toEqual([[2]]);
    expect(shown()).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('asks nothing while every change arrives in turn', async () => {
    for (const change of [1, 2, 3, 4]) sync.receive(entry(change));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(fetchAfter).not.toHaveBeenCalled();
    expect(shown()).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('tells its listeners once per change and not for a repetition', () => {
    const listener = vi.fn();
    sync.subscribe(listener);
    sync.receive(entry(1));
    sync.receive(entry(1));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
