import {
  applyEvent,
  applyFetch,
  applyPage,
  emptyLog,
  isBehind,
  type LogEntry,
  noteCounter,
  type OrderedLog,
} from './ordered-log';
import { createReconciler, type PageSignals } from './reconciler';

/** What somebody looks at equals the database again within 15 s of any loss (the rest is for the request). */
const SLOW_MS = 10_000;

export interface LogSyncOptions<T> {
  /** Everything created or changed since `after`, and the counter that the server mentioned with it. */
  fetchAfter(after: number): Promise<{ entries: readonly LogEntry<T>[]; lastCounter: number }>;
  isConnected(): boolean;
  /** Pace while not connected; null: not until something else makes it ask. */
  unheardMs?(isHidden: boolean): number | null;
}

/** An ordered log that keeps itself complete; fits `useSyncExternalStore`. */
export interface LogSync<T> {
  getLog(): OrderedLog<T>;
  subscribe(listener: () => void): () => void;
  /** A change, from an event or from the answer to one's own request. */
  receive(entry: LogEntry<T>): void;
  /** A counter seen in passing. */
  notice(counter: number): void;
  /** Entries that came with another answer, as if fetched from `after`. */
  load(after: number, entries: readonly LogEntry<T>[], lastCounter: number): void;
  /** Entries of an earlier stretch; they fill in and catch up with nothing. */
  fillIn(entries: readonly LogEntry<T>[]): void;
  /** After a (re)subscription, an unreadable event or anything else that may have hidden a change. */
  reconcile(): void;
  start(signals?: PageSignals): () => void;
}

export function createLogSync<T>(options: LogSyncOptions<T>): LogSync<T> {
  let log = emptyLog<T>();
  const listeners = new Set<() => void>();

  const update = (next: OrderedLog<T>) => {
    if (next === log) return;
    log = next;
    for (const listener of listeners) listener();
  };
  const load = (after: number, entries: readonly LogEntry<T>[], lastCounter: number) =>
    update(noteCounter(applyFetch(log, after, entries), lastCounter));

  const reconciler = createReconciler({
    isBehind: () => isBehind(log),
    isConnected: options.isConnected,
    ...(options.unheardMs ? { unheardMs: options.unheardMs } : {}),
    slowMs: SLOW_MS,
    fetchMissing: async () => {
      const after = log.applied;
      const { entries, lastCounter } = await options.fetchAfter(after);
      load(after, entries, lastCounter);
    },
  });

  return {
    getLog: () => log,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive: (entry) => {
      update(applyEvent(log, entry));
      reconciler.noticeGap();
    },
    notice: (counter) => {
      update(noteCounter(log, counter));
      reconciler.noticeGap();
    },
    load: (after, entries, lastCounter) => {
      load(after, entries, lastCounter);
      reconciler.noticeGap();
    },
    fillIn: (entries) => update(applyPage(log, entries)),
    reconcile: reconciler.reconcile,
    start: reconciler.start,
  };
}
