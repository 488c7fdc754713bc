import { useEffect } from 'react';

/**
 * Keys pressed while a dialog's code is on its way are the dialog's: they are held back from the page, and pressed
 * again once the dialog has the focus.
 */
const held: KeyboardEvent[] = [];
let holders = 0;
/** Code that does not come must not take the keyboard away. */
const LONGEST_MS = 4_000;
let patience: ReturnType<typeof setTimeout> | undefined;

const hold = (event: KeyboardEvent) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(event);
};

function begin(): void {
  holders += 1;
  document.addEventListener('keydown', hold, true);
  clearTimeout(patience);
  patience = setTimeout(giveUp, LONGEST_MS);
}

function end(): void {
  holders -= 1;
  // A dialog takes the focus in the frame after it is drawn.
  requestAnimationFrame(() => requestAnimationFrame(release));
}

function giveUp(): void {
  document.removeEventListener('keydown', hold, true);
  held.length = 0;
}

function release(): void {
  if (holders > 0) return;
  clearTimeout(patience);
  document.removeEventListener('keydown', hold, true);
  for (const event of held.splice(0)) press(event);
}

function press(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  const again = { key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true };
  const unused = target.dispatchEvent(new KeyboardEvent('keydown', again));
  const writes = key.length === 1 && !ctrlKey && !metaKey && target.matches('input, textarea');
  if (unused && writes) document.execCommand('insertText', false, key);
  // A browser does by itself only what a hand has pressed.
  const presses = (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
  if (unused && presses) target.click();
}

/** Holds keys back while `waiting`. */
export function useHeldKeys(waiting: boolean): void {
  useEffect(() => {
    if (!waiting) return;
    begin();
    return end;
  }, [waiting]);
}
