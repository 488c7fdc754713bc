'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { LIST_WIDTH, setListWidth } from './pane-width';

const STEP = 16;

/** The border between list and thread: drag it, or move it with the arrow keys. A double click puts it back. */
export function PaneHandle({ width }: { width: number }) {
  const grip = useRef<{ x: number; width: number } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    grip.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    setListWidth(grip.current.width + direction * (event.clientX - grip.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    setListWidth(width + (event.key === 'ArrowRight' ? STEP : -STEP));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, not an <hr>.
    <div
      role="separator"
      tabIndex={0}
      aria-label="Width of the list"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LIST_WIDTH.min}
      aria-valuemax={LIST_WIDTH.max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = null;
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setListWidth(LIST_WIDTH.usual)}
      className="relative z-10 hidden w-px shrink-0 cursor-col-resize touch-none bg-border after:absolute after:inset-y-0 after:-inset-x-1 hover:bg-accent focus-visible:bg-accent lg:block"
    />
  );
}
