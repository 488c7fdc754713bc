import { useState } from 'react';

/**
 * Where the keyboard goes when a dialog closes. Left to itself the dialog gives it to the first button inside an area
 * that had it by script, such as the open conversation: one Enter too many would then press that button.
 * @returns for `finalFocus`
 */
export function useGivingBack(open: boolean | undefined): () => HTMLElement | true {
  const [wasOpen, setWasOpen] = useState(false);
  const [before, setBefore] = useState<Element | null>(null);
  if (open !== undefined && open !== wasOpen) {
    setWasOpen(open);
    if (open) setBefore(document.activeElement);
  }
  return () => {
    const isArea = before instanceof HTMLElement && before.getAttribute('tabindex') === '-1';
    return isArea && before.isConnected ? before : true;
  };
}
