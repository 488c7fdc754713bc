import { useState } from 'react';

/**
 * Where the keyboard goes when a dialog closes. Left to itself the dialog gives it to the first button inside an area
 * that had it by script, such as the open conversation: one Enter too many would then press that button.
 * @returns for `finalFocus`: false where this has taken care of it, true to leave it to the dialog
 */
export function useGivingBack(open: boolean | undefined): () => boolean {
  const [wasOpen, setWasOpen] = useState(false);
  const [before, setBefore] = useState<Element | null>(null);
  if (open !== undefined && open !== wasOpen) {
    setWasOpen(open);
    if (open) setBefore(document.activeElement);
  }
  return () => {
    const area = before instanceof HTMLElement && before.getAttribute('tabindex') === '-1' ? before : null;
    if (!area?.isConnected) return true;
    // The dialog has still to let go of the rest of the page.
    queueMicrotask(() => area.focus({ preventScroll: true }));
    return false;
  };
}
