import { useEffect, useEffectEvent } from 'react';
import { listenToKeys } from './listen-to-keys';
import { matchKey } from './match-key';
import type { ActionId } from './registry';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Hears every key of the page and runs the action it stands for. */
export function useKeyPress(run: (id: ActionId) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent, occupied: boolean) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = matchKey(event, { typing: target !== null && target.closest(FIELDS) !== null, occupied });
    if (!id) return;
    event.preventDefault();
    run(id);
  });
  useEffect(() => listenToKeys(document, (event, occupied) => onKey(event, occupied)), []);
}
