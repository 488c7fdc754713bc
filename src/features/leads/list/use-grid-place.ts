'use client';

import { type KeyboardEvent, useRef, useState } from 'react';

interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeys {
  onEdit(place: GridPlace): void;
  onOpen(place: GridPlace): void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** One cell of a grid takes the keys: arrows move, Enter and F2 edit, Shift with Enter opens (WAI-ARIA grid pattern). */
export function useGridPlace(rows: number, columns: number, { onEdit, onOpen }: GridKeys) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const within = ({ row, column }: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const place = within(wanted);
  const focus = (next: GridPlace) => {
    const to = within(next);
    setPlace(to);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons of the heading and links in cells have keys of their own.
    if (!(event.target instanceof HTMLElement) || event.target.dataset.place === undefined) return;
    const step = STEPS[event.key];
    if (step) focus({ row: place.row + step[0], column: place.column + step[1] });
    else if (event.key === 'Home') focus({ row: event.ctrlKey ? 0 : place.row, column: 0 });
    else if (event.key === 'End') focus({ row: event.ctrlKey ? rows - 1 : place.row, column: columns - 1 });
    else if (event.key === 'Enter' && event.shiftKey) onOpen(place);
    else if (event.key === 'Enter' || event.key === 'F2') onEdit(place);
    else return;
    event.preventDefault();
  };
  return { grid, place, setPlace, focus, onKeyDown };
}
