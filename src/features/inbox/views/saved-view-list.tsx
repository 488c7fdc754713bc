'use client';

import clsx from 'clsx';
import { GripVertical, Users } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { MenuGroup, MenuItem, MenuLabel } from '../../../components/ui/menu';
import { MOST_COUNTED, type SavedView } from '../../../contracts/api/views';
import { placeOf } from './move-view';

interface SavedViewListProps {
  views: readonly SavedView[];
  mayMove(view: SavedView): boolean;
  onOpen(view: SavedView): void;
  /** @returns whether it moved */
  onMove(view: SavedView, to: number): boolean;
}

const countWords = (count: number) => (count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count));
const SETTLED_MS = 100;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The saved views; they are put in order by dragging, and with Alt and the arrows. */
export function SavedViewList({ views, mayMove, onOpen, onMove }: SavedViewListProps) {
  const [dragged, setDragged] = useState<SavedView | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const canMoveAny = views.some((view) => mayMove(view) && placeOf(views, view).count > 1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, view: SavedView) => {
    const step = STEPS[event.key];
    if (!event.altKey || step === undefined || !mayMove(view)) return;
    // The arrow is not the menu's this time.
    event.preventDefault();
    event.stopPropagation();
    const item = event.currentTarget;
    const { index } = placeOf(views, view);
    let hasMoved = false;
    flushSync(() => {
      hasMoved = onMove(view, index + step);
    });
    if (!hasMoved) return;
    // An element that is put elsewhere in the document loses the keyboard; given back, its new place is read out.
    item.focus();
    // The menu goes by places, and learns the new ones a moment after they are drawn: it has to hear where the focus is.
    const tell = () => item.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    requestAnimationFrame(tell);
    setTimeout(tell, SETTLED_MS);
  };
  const dragOver = (event: DragEvent, target: SavedView) => {
    if (dragged?.shared !== target.shared) return;
    event.preventDefault();
    setOver(target.id === dragged.id ? null : target.id);
  };
  const drop = (event: DragEvent, target: SavedView) => {
    event.preventDefault();
    if (dragged) onMove(dragged, placeOf(views, target).index);
  };
  const endDrag = () => {
    setDragged(null);
    setOver(null);
  };

  return (
    <MenuGroup>
      <MenuLabel>
        <span className="flex items-baseline gap-4">
          Saved views
          {canMoveAny ? <span className="ms-auto pointer-coarse:hidden">Alt ↑ ↓ moves one</span> : null}
        </span>
      </MenuLabel>
      {views.map((view) => (
        <MenuItem
          key={view.id}
          aria-posinset={placeOf(views, view).index + 1}
          aria-setsize={placeOf(views, view).count}
          draggable={mayMove(view)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(view);
          }}
          onDragOver={(event) => dragOver(event, view)}
          onDrop={(event) => drop(event, view)}
          onDragEnd={endDrag}
          onKeyDown={(event) => onKeyDown(event, view)}
          onClick={() => onOpen(view)}
        >
          <span
            className={clsx(
              'flex items-center gap-2',
              over === view.id && 'rounded-sm outline-2 outline-offset-2 outline-accent',
            )}
          >
            <span className="truncate">{view.name}</span>
            {view.shared ? <Users aria-label="shared" className="size-3.5 text-muted" /> : null}
            <span className="tabular ms-auto ps-2 text-xs text-muted">{countWords(view.count)}</span>
            {mayMove(view) && canMoveAny ? (
              <GripVertical
                aria-hidden="true"
                className="size-3.5 cursor-grab text-muted pointer-coarse:hidden"
              />
            ) : null}
          </span>
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
