/**
 * Leads to the composer the focus that the page around gave this frame when it opened the chat. The frame takes none by
 * itself: a chat that stands open on the next page must not pull the reader away from it.
 */
export function takeFocus() {
  let isExpected = false;
  const toComposer = () => {
    if (!isExpected || !document.hasFocus()) return;
    isExpected = false;
    // On a touch screen its keyboard would cover what there is to read.
    if (matchMedia('(pointer: fine)').matches) document.querySelector('textarea')?.focus();
  };
  // Who presses somewhere has chosen a place.
  const chosen = () => {
    isExpected = false;
  };
  window.addEventListener('focus', toComposer);
  window.addEventListener('pointerdown', chosen, true);
  return {
    opened: (isOpen: boolean) => {
      isExpected = isOpen;
      toComposer();
    },
    stop: () => {
      window.removeEventListener('focus', toComposer);
      window.removeEventListener('pointerdown', chosen, true);
    },
  };
}
