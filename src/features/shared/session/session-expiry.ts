import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/api-error';

/** Whether the server has stopped knowing who we are. One page, one session, hence one value. */
let expired = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  if (expired === next) return;
  expired = next;
  for (const listener of listeners) listener();
}

/** Looks at any failure; a 401 means that the person has to sign in again. */
export function noticeExpiry(error: unknown): void {
  if (error instanceof ApiError && error.status === 401) set(true);
}

export const sessionRestored = (): void => set(false);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionExpired = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => expired,
    () => false,
  );
