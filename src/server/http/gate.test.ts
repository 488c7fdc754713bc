import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from './gate';

const here = new AbortController().signal;

/** Work that goes on until it is told to end. */
function held(log: string[], name: string) {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end: () => end(),
    work: async () => {
      log.push(name);
      await done;
      return name;
    },
  };
}

describe('a gate', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('lets two in at once and the others in the order in which they came', async () => {
    const gate = createGate({ atOnce: () => 2, waitMs: 1_000 });
    const log: string[] = [];
    const all = ['a', 'b', 'c', 'd'].map((name) => held(log, name));
    const answers = all.map(({ work }) => gate.pass(work, here));
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['a', 'b']);
    all[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['a', 'b', 'c']);
    for (const one of all) one.end();
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after work that failed', async () => {
    const gate = createGate({ atOnce: () => 1, waitMs: 1_000 });
    const failed = gate.pass(() => Promise.reject(new Error('no')), here);
    const next = gate.pass(async () => 'next', here);
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('tells whoever waits too long to come again, and keeps no place for them', async () => {
    const gate = createGate({ atOnce: () => 1, waitMs: 1_000 });
    const log: string[] = [];
    const first = held(log, 'first');
    const inside = gate.pass(first.work, here);
    const late = gate.pass(held(log, 'late').work, here);
    const refused = expect(late).rejects.toMatchObject({ code: 'unavailable' });
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    const next = gate.pass(async () => 'next', here);
    first.end();
    expect([await inside, await next]).toEqual(['first', 'next']);
    expect(log).toEqual(['first']);
  });

  it('does nothing for a caller who has left', async () => {
    const gate = createGate({ atOnce: () => 1, waitMs: 1_000 });
    const log: string[] = [];
    const first = held(log, 'first');
    const inside = gate.pass(first.work, here);
    const caller = new AbortController();
    const gone = expect(gate.pass(held(log, 'gone').work, caller.signal)).rejects.toBeDefined();
    caller.abort();
    await gone;
    first.end();
    await inside;
    expect(log).toEqual(['first']);
  });
});
