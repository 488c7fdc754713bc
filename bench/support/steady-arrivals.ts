import { ReplayError } from '../../runtime/replay/http-client';
import type { BusyOffice } from './busy-office';
import { percentiles } from './percentiles';

const TICK_MS = 10;

export interface Arrivals {
  readonly offeredPerSecond: number;
  /** What the server has stored and answered; below what was offered when the machine cannot do more. */
  readonly answeredPerSecond: number;
  readonly answeredMs: ReturnType<typeof percentiles>;
  /** Codes of those that were not stored, and how many. */
  readonly refused: Readonly<Record<string, number>>;
}

export interface SteadyArrivals {
  /** Counts from now on, until the returned function is called. */
  measure(): () => Arrivals;
  stop(): Promise<void>;
}

/** Messages of all visitors in turn, by the clock: none waits for another's answer, and a late tick sends what is due. */
export function steadyArrivals(office: BusyOffice, perSecond: number): SteadyArrivals {
  const startedAt = performance.now();
  const pending = new Set<Promise<void>>();
  let offered = 0;
  let answeredMs: number[] = [];
  let refused: Record<string, number> = {};

  const send = async () => {
    offered += 1;
    const visitor = office.visitors[offered % office.visitors.length];
    if (!visitor) return;
    const sentAt = performance.now();
    try {
      await office.post(visitor, `Another question, number ${offered}`);
      answeredMs.push(performance.now() - sentAt);
    } catch (error) {
      const code = error instanceof ReplayError ? error.code : String(error);
      refused[code] = (refused[code] ?? 0) + 1;
    }
  };
  const timer = setInterval(() => {
    while (offered < ((performance.now() - startedAt) / 1000) * perSecond) {
      const post = send();
      pending.add(post);
      void post.finally(() => pending.delete(post));
    }
  }, TICK_MS);

  return {
    measure: () => {
      const since = performance.now();
      const offeredBefore = offered;
      answeredMs = [];
      refused = {};
      return () => {
        const seconds = (performance.now() - since) / 1000;
        const rate = (count: number) => Math.round((count / seconds) * 10) / 10;
        return {
          offeredPerSecond: rate(offered - offeredBefore),
          answeredPerSecond: rate(answeredMs.length),
          answeredMs: percentiles(answeredMs),
          refused: { ...refused },
        };
      };
    },
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
    },
  };
}
