import { useSyncExternalStore } from 'react';

/** Conversations chosen for one action on all of them; at most what one request may carry. */
let chosen: ReadonlySet<string> = new Set();
/** Where a range begins: the one chosen last. */
let anchor: string | null = null;
const NOTHING: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function choose(next: ReadonlySet<string>, from: string | null): void {
  chosen = next;
  anchor = from;
  for (const listener of listeners) listener();
}

export const selected = (): ReadonlySet<string> => chosen;

export function toggleSelected(id: string): void {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  choose(next, id);
}

/** Chooses every row from the one chosen last to this one. */
export function selectUpTo(id: string, rows: readonly string[]): void {
  const from = anchor === null ? -1 : rows.indexOf(anchor);
  const to = rows.indexOf(id);
  if (from < 0 || to < 0) {
    toggleSelected(id);
    return;
  }
  choose(new Set([...chosen, ...rows.slice(Math.min(from, to), Math.max(from, to) + 1)]), id);
}

export function selectAll(rows: readonly string[]): void {
  choose(new Set(rows), rows.at(-1) ?? null);
}

export function clearSelection(): void {
  if (chosen.size > 0) choose(new Set(), null);
}

export const useSelected = (): ReadonlySet<string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    selected,
    () => NOTHING,
  );
