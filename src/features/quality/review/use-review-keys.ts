import { useEffect, useEffectEvent } from 'react';

/** Keys of the review: inert while something is typed or chosen elsewhere, and with ⌘, Ctrl or Alt. */
export function useReviewKeys(onKey: (key: string) => boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : null;
    const isTyping = target?.closest('input, textarea, [contenteditable], [role="listbox"], [role="dialog"]');
    if (isTyping) {
      if (event.key === 'Escape' && target instanceof HTMLElement) target.blur();
      return;
    }
    if (onKey(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => heard(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
