/**
 * Decides when to ask the server what came since (design §7): at a gap, after a reconnect, when the page wakes up or is
 * online again, and on a slow timer. One request at a time; a wish that comes meanwhile is kept.
 */
export interface ReconcilerOptions {
  /** Fetches and applies; rejects when the server could not be asked. */
  fetchMissing(): Promise<void>;
  isBehind(): boolean;
  isConnected(): boolean;
  /**
   * Pace of the slow timer while connected and in sight, a minute unless said otherwise. It bounds how long the last of
   * several events can be missed: nothing comes after it that would show the gap.
   */
  readonly slowMs?: number;
  /** Pace while not connected; null: not until something else makes it ask. Every 10 s unless said otherwise. */
  unheardMs?(isHidden: boolean): number | null;
}

export interface PageSignals {
  window: EventTarget;
  document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

export interface Reconciler {
  /** Something arrived: if a gap remains for a moment (events may just be out of order), fetch. */
  noticeGap(): void;
  /** Fetch now, or right after the request that is under way. */
  reconcile(): void;
  /** Listens and runs the slow timer until the returned function is called. */
  start(signals?: PageSignals): () => void;
}

const GAP_GRACE_MS = 150;
const SLOW_MS = 60_000;
const SLOW_DISCONNECTED_MS = 10_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

export function createReconciler(options: ReconcilerOptions): Reconciler {
  let running = false;
  let stopped = true;
  let wanted = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let isHidden = () => false;

  const pace = () => {
    if (!options.isConnected()) {
      return options.unheardMs ? options.unheardMs(isHidden()) : SLOW_DISCONNECTED_MS;
    }
    return isHidden() ? SLOW_MS : (options.slowMs ?? SLOW_MS);
  };

  const schedule = () => {
    clearTimeout(timer);
    if (stopped) return;
    const retry = RETRY_MS[Math.min(failures, RETRY_MS.length) - 1];
    const pause = retry ?? pace();
    if (pause !== null) timer = setTimeout(reconcile, pause);
  };

  const run = async () => {
    running = true;
    do {
      wanted = false;
      try {
        await options.fetchMissing();
        // An answer that leaves a gap counts as a failure: ask again, but not in a tight loop.
        failures = options.isBehind() ? failures + 1 : 0;
      } catch {
        failures += 1;
      }
    } while (wanted && !stopped);
    running = false;
    schedule();
  };

  function reconcile() {
    if (stopped) return;
    wanted = true;
    clearTimeout(grace);
    grace = undefined;
    if (!running) void run();
  }

  const noticeGap = () => {
    if (stopped || grace !== undefined || !options.isBehind()) return;
    grace = setTimeout(() => {
      grace = undefined;
      if (options.isBehind()) reconcile();
    }, GAP_GRACE_MS);
  };

  const start = (signals: PageSignals = { window, document }) => {
    stopped = false;
    isHidden = () => signals.document.visibilityState === 'hidden';
    const onVisible = () => {
      if (signals.document.visibilityState === 'visible') reconcile();
    };
    signals.window.addEventListener('online', reconcile);
    signals.window.addEventListener('pageshow', onVisible);
    signals.document.addEventListener('visibilitychange', onVisible);
    schedule();
    return () => {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(grace);
      grace = undefined;
      signals.window.removeEventListener('online', reconcile);
      signals.window.removeEventListener('pageshow', onVisible);
      signals.document.removeEventListener('visibilitychange', onVisible);
    };
  };

  return { noticeGap, reconcile, start };
}
