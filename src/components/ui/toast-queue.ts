import type { toast } from 'sonner';

type Say = (speak: typeof toast) => void;

const listeners = new Set<() => void>();
let waiting: readonly Say[] = [];
let voice: typeof toast | undefined;

/** What is to be said in toasts, kept until somebody can say it. `isWaiting` fits `useSyncExternalStore`. */
export const toastQueue = {
  say: (words: Say) => {
    if (voice) return words(voice);
    waiting = [...waiting, words];
    for (const listener of listeners) listener();
  },
  isWaiting: () => waiting.length > 0,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Says what waits, and from now on everything at once. @returns what ends that */
  open: (speak: typeof toast) => {
    voice = speak;
    const all = waiting;
    waiting = [];
    for (const words of all) words(speak);
    return () => {
      voice = undefined;
    };
  },
};
