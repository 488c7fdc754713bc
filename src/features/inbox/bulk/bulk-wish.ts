import { useSyncExternalStore } from 'react';
import type { ActionId } from '../actions/registry';
import { clearSelection, selected } from '../state/selection';

/** What can be asked for all that are selected. */
export type BulkKind = 'assign' | 'snooze' | 'tag' | 'macro' | 'close' | 'resolve';

const KINDS: Readonly<Partial<Record<ActionId, BulkKind>>> = {
  assign: 'assign',
  snooze: 'snooze',
  tag: 'tag',
  macro: 'macro',
  close: 'close',
  resolve: 'resolve',
};

let wish: BulkKind | null = null;
const listeners = new Set<() => void>();

export function wishBulk(kind: BulkKind | null): void {
  wish = kind;
  for (const listener of listeners) listener();
}

/**
 * While conversations are selected, the key of an action means all of them, and Escape lets go of them.
 * @returns whether it did
 */
export function askForMany(id: ActionId): boolean {
  if (selected().size === 0) return false;
  if (id === 'back') {
    clearSelection();
    return true;
  }
  const kind = KINDS[id];
  if (!kind) return false;
  wishBulk(kind);
  return true;
}

export const useBulkWish = (): BulkKind | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wish,
    () => null,
  );
