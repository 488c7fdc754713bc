import { useEffect, useSyncExternalStore } from 'react';

/** Code that a page does without until it is asked for, or until the browser has nothing better to do. */
export interface LateModule<M> {
  get(): M | undefined;
  /** Fetches it, once; one that could not be fetched is fetched anew. */
  load(): void;
  subscribe(listener: () => void): () => void;
}

const AGAIN_MS = 3_000;
/** For browsers that do not say when they are idle. */
const SETTLED_MS = 1_500;

const declared = new Set<() => void>();
let preloading = false;

export function lateModule<M>(fetchModule: () => Promise<M>): LateModule<M> {
  const listeners = new Set<() => void>();
  let loaded: M | undefined;
  let loading = false;
  const load = () => {
    if (loaded || loading) return;
    loading = true;
    fetchModule()
      .then(
        (fetched) => {
          loaded = fetched;
          for (const listener of listeners) listener();
        },
        // Offline, or the server moved on: whoever still wants it asks again.
        () => undefined,
      )
      .finally(() => {
        loading = false;
      });
  };
  declared.add(load);
  if (preloading) whenIdle(load);
  return {
    get: () => loaded,
    load,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Fetches everything late once the browser is idle, so that nobody waits for it later. */
export function preloadLate(): void {
  if (preloading) return;
  preloading = true;
  for (const load of declared) whenIdle(load);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, SETTLED_MS);
}

/** The module, once it is there; while it is wanted it is fetched. */
export function useLate<M>(late: LateModule<M>, wanted: boolean): M | undefined {
  const loaded = useSyncExternalStore(late.subscribe, late.get, () => undefined);
  const missing = wanted && loaded === undefined;
  useEffect(() => {
    if (!missing) return;
    late.load();
    const timer = setInterval(late.load, AGAIN_MS);
    return () => clearInterval(timer);
  }, [missing, late]);
  return loaded;
}
