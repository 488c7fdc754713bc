import type { Clock } from '../clock';

export type ManualClock = Clock & { advance(seconds: number): void };

/** A clock that stands still until a test moves it; moving it runs what has become due, in steps of its period. */
export function manualClock(startSeconds = 1_767_225_600): ManualClock {
  let now = startSeconds * 1_000;
  const tasks = new Map<() => void, { due: number; period: number }>();
  return {
    now: () => now,
    every(milliseconds, task) {
      tasks.set(task, { due: now + milliseconds, period: milliseconds });
      return () => tasks.delete(task);
    },
    advance(seconds) {
      const end = now + seconds * 1_000;
      for (;;) {
        const [next] = [...tasks].sort(([, left], [, right]) => left.due - right.due);
        if (!next || next[1].due > end) break;
        now = next[1].due;
        next[1].due += next[1].period;
        next[0]();
      }
      now = end;
    },
  };
}
