import clsx from 'clsx';
import { History } from 'lucide-react';

interface RecentSearchListProps {
  id: string;
  searches: readonly string[];
  active: number;
  onPick(words: string): void;
  onForget(): void;
}

export const recentId = (listId: string, index: number) => `${listId}-${index}`;

/** What was searched for last, below the empty search field; the keyboard stays in the field. */
export function RecentSearchList({ id, searches, active, onPick, onForget }: RecentSearchListProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the keyboard in the field.
    <div
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-1 rounded-md bg-surface-raised p-1 shadow-floating"
    >
      <div className="flex items-center ps-2 text-xs text-muted">
        <span aria-hidden="true" className="me-auto">
          Recent searches
        </span>
        <button
          type="button"
          tabIndex={-1}
          onClick={onForget}
          className="inline-flex min-h-6 items-center rounded-sm px-2 hover:bg-surface-hover hover:text-text pointer-coarse:min-h-11"
        >
          Clear
        </button>
      </div>
      <div id={id} role="listbox" aria-label="Recent searches" tabIndex={-1}>
        {searches.map((words, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are the field's.
          <div
            key={words}
            id={recentId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => onPick(words)}
            className={clsx(
              'flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 text-sm hover:bg-surface-hover pointer-coarse:min-h-11',
              index === active && 'bg-surface-pressed',
            )}
          >
            <History aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
            <span dir="auto" className="truncate">
              {words}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
