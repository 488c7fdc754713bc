import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { CannedReply } from '../../../contracts/api/canned-replies';

interface CannedMenuProps {
  id: string;
  replies: readonly CannedReply[];
  active: number;
  /** Each with its variables filled, as it would be inserted. */
  textOf(reply: CannedReply): string;
  onPick(reply: CannedReply): void;
}

export const optionId = (menuId: string, index: number) => `${menuId}-${index}`;

/** Canned replies above the composer; the keyboard stays in the text. */
export function CannedMenu({ id, replies, active, textOf, onPick }: CannedMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Canned replies"
      className="pane-scroll absolute inset-x-0 bottom-full z-10 mb-1 max-h-64 rounded-md bg-surface-raised p-1 shadow-floating"
    >
      {replies.map((reply, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are the composer's.
        <div
          key={reply.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(reply)}
          className={clsx(
            'flex min-h-9 cursor-default items-baseline gap-3 rounded-sm px-2 py-1.5 text-sm pointer-coarse:min-h-11',
            index === active && 'bg-surface-hover',
          )}
        >
          <span className="w-24 shrink-0 truncate font-medium">/{reply.shortcut}</span>
          <span dir="auto" className="line-clamp-2 min-w-0 grow text-muted">
            {textOf(reply)}
          </span>
          {reply.team ? <span className="shrink-0 text-xs text-muted">{reply.team.name}</span> : null}
        </div>
      ))}
    </div>
  );
}
