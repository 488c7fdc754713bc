import { ServiceProblem } from '../../services/problem';

/** Lets a few in at once; the others wait their turn, first come, first served. */
export interface Gate {
  /**
   * Does the work when it is its turn; never, where the caller has left by then.
   * @throws ServiceProblem unavailable when the turn does not come in time; whatever the work throws
   */
  pass<T>(work: () => Promise<T>, caller: AbortSignal): Promise<T>;
}

interface GateOptions {
  atOnce(): number;
  /** Shorter than callers, and proxies before them, wait for an answer. */
  readonly waitMs: number;
}

const TRY_AGAIN_SECONDS = 5;

/**
 * For what a crowd may ask for in one moment: let in all together, they would share the database's few connections so
 * thinly that none of them gets its turn in time, and each would have been half done for nothing.
 */
export function createGate({ atOnce, waitMs }: GateOptions): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  const leave = () => {
    inside -= 1;
    waiting.shift()?.();
  };
  const enter = (caller: AbortSignal): Promise<void> => {
    if (inside < atOnce()) {
      inside += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const giveUp = (reason: Error) => {
        clearTimeout(timer);
        caller.removeEventListener('abort', onAbort);
        const place = waiting.indexOf(admit);
        if (place >= 0) waiting.splice(place, 1);
        reject(reason);
      };
      const late = new ServiceProblem('unavailable', 'Too many at once', {
        retryAfterSeconds: TRY_AGAIN_SECONDS,
      });
      const timer = setTimeout(() => giveUp(late), waitMs);
      const onAbort = () => giveUp(late);
      const admit = () => {
        clearTimeout(timer);
        caller.removeEventListener('abort', onAbort);
        inside += 1;
        resolve();
      };
      caller.addEventListener('abort', onAbort, { once: true });
      waiting.push(admit);
    });
  };
  return {
    pass: async (work, caller) => {
      await enter(caller);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
