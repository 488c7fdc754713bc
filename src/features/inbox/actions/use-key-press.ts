import { useEffect, useEffectEvent } from 'react';
import { matchKey } from './match-key';
import type { ActionId } from './registry';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const OCCUPYING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Hears every key of the page and runs the action it stands for. */
export function useKeyPress(run: (id: ActionId) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = matchKey(event, {
      typing: target?.closest(FIELDS) !== null && target !== null,
      occupied: document.querySelector(OCCUPYING) !== null,
    });
    if (!id) return;
    event.preventDefault();
    run(id);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
