const FOCUSABLE =
  'input:not([type="hidden"]):not([aria-hidden="true"]), textarea, button, [role="combobox"], [role="switch"]';

/** Brings a place of the editor into sight and the focus into it, once it is there. */
export function goTo(anchor: string): void {
  // The section it is in is drawn first, and what it selects after that.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = document.getElementById(anchor);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    }),
  );
}
