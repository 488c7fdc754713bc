import { createViewingStore, type Viewing } from './viewing-store';

/** What colleagues look at, as far as this window has heard. */
export const viewing = createViewingStore();

type Announce = (change: Partial<Viewing>) => void;
let announce: Announce | null = null;

/** This window's own reply is being written, or no longer; notes show nowhere (design §7). */
export function announceWriting(writing: boolean): void {
  announce?.({ writing });
}

/** @returns what takes it off again */
export function offerAnnouncing(offered: Announce): () => void {
  announce = offered;
  return () => {
    if (announce === offered) announce = null;
  };
}
