import { useEffect } from 'react';

const DIALOG = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/**
 * Gives the keyboard a place when the element that had it is gone: after a claim, a resolution, a closed dialog, or a
 * conversation that another one took the place of. Without it the next Tab would begin at the top of the page, and a
 * screen reader would say nothing.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Element | null = null;
    let frame = 0;
    const note = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const look = () => {
      frame = 0;
      const lost = last !== null && !last.isConnected && document.activeElement === document.body;
      if (!lost || document.querySelector(DIALOG)) return;
      last = null;
      placeFor()?.focus({ preventScroll: true });
    };
    // Dialogs give the focus back a moment after they have gone.
    const soon = () => {
      if (last === null || last.isConnected) return;
      if (frame === 0) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', note);
    };
  }, []);
}

/** The open conversation, else the first of the list, else the page. */
function placeFor(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('[data-thread-place]') ??
    document.querySelector<HTMLElement>('a[data-conversation-id]') ??
    document.getElementById('main')
  );
}
