import type { ReactNode } from 'react';

export interface TooltipWords {
  readonly content: ReactNode;
  readonly shortcut: string | undefined;
  readonly side: 'top' | 'bottom' | 'left' | 'right';
}
export interface ShownTooltip extends TooltipWords {
  readonly anchor: Element;
}

const DELAY_MS = 400;
/** Moving from one to the next shows it at once. */
const NEXT_MS = 300;

const listeners = new Set<() => void>();
let shown: ShownTooltip | undefined;
let hiddenAt = Number.NEGATIVE_INFINITY;
/** What is shown or about to be. */
let pointedAt: { readonly anchor: Element; readonly how: 'pointer' | 'keyboard' } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function show(next: ShownTooltip | undefined): void {
  if (shown && !next) hiddenAt = performance.now();
  shown = next;
  for (const listener of listeners) listener();
}

/** At most one tooltip shows on a page. Fits `useSyncExternalStore`. */
export const tooltipStore = {
  get: () => shown,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The pointer rests on something, or the keyboard has reached it. */
  point: (anchor: Element, words: TooltipWords, how: 'pointer' | 'keyboard') => {
    // A popup that closes gives the focus back late; by then the pointer may rest on something else.
    if (how === 'keyboard' && pointedAt?.how === 'pointer') return;
    clearTimeout(timer);
    pointedAt = { anchor, how };
    const atOnce = how === 'keyboard' || performance.now() - hiddenAt < NEXT_MS;
    timer = setTimeout(() => anchor.isConnected && show({ anchor, ...words }), atOnce ? 0 : DELAY_MS);
  },
  /** The pointer or the focus has left `anchor`; without one, whatever shows is to go. */
  leave: (anchor?: Element) => {
    if (anchor && anchor !== pointedAt?.anchor) return;
    clearTimeout(timer);
    pointedAt = undefined;
    if (shown) show(undefined);
  },
};
