import { useEffect } from 'react';

/**
 * Keys pressed while a dialog's code is on its way are the dialog's: they are held back from the page, and pressed
 * again once the dialog has the focus.
 */
const held: KeyboardEvent[] = [];
let holders = 0;
/** Code that does not come must not take the keyboard away. */
const LONGEST_MS = 4_000;
const DIALOG = '[role="dialog"], [role="alertdialog"]';
/** A dialog that never takes the focus gets the keys all the same. */
const MOST_FRAMES = 30;
let patience: ReturnType<typeof setTimeout> | undefined;

const hold = (event: KeyboardEvent) => {
  // What moves the focus can only be pressed by a hand.
  if (event.key === 'Tab') return;
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
  requestAnimationFrame(() => releaseOncePlaced(MOST_FRAMES));
}

/** A dialog takes the focus some frames after it is drawn, more of them on a busy machine. */
function releaseOncePlaced(framesLeft: number): void {
  const dialog = document.querySelector(DIALOG);
  const isPlaced = dialog?.contains(document.activeElement) ?? framesLeft < MOST_FRAMES;
  if (isPlaced || framesLeft === 0) release();
  else requestAnimationFrame(() => releaseOncePlaced(framesLeft - 1));
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

/** Holds keys back from the opening of a dialog until it has the focus. */
export function useHeldUntilPlaced(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    begin();
    end();
  }, [open]);
}

/** Holds keys back while `waiting`. */
export function useHeldKeys(waiting: boolean): void {
  useEffect(() => {
    if (!waiting) return;
    begin();
    return end;
  }, [waiting]);
}
