import { useSyncExternalStore } from 'react';

export const LIST_WIDTH = { min: 280, usual: 340, max: 480 } as const;

const KEY = 'baton-inbox-list';
const listeners = new Set<() => void>();
let width: number | undefined;

/** A width within bounds, in whole pixels. */
export function clampWidth(wanted: number): number {
  if (!Number.isFinite(wanted)) return LIST_WIDTH.usual;
  return Math.round(Math.min(LIST_WIDTH.max, Math.max(LIST_WIDTH.min, wanted)));
}

function stored(): number {
  try {
    return clampWidth(Number(localStorage.getItem(KEY) ?? Number.NaN));
  } catch {
    return LIST_WIDTH.usual;
  }
}

function current(): number {
  width ??= stored();
  return width;
}

export function setListWidth(wanted: number): void {
  width = clampWidth(wanted);
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    // Private browsing: the width holds for this page.
  }
  for (const listener of listeners) listener();
}

/** How wide this person wants the list, as remembered by this browser. */
export function useListWidth(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current,
    () => LIST_WIDTH.usual,
  );
}
