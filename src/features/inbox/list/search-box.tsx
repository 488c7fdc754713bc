'use client';

import { Search, X } from 'lucide-react';
import { type Ref, useId } from 'react';
import { controlClass } from '../../../components/ui/control-class';
import { usePausedText } from '../../shared/page/use-paused-text';
import { RecentSearchList, recentId } from './recent-search-list';
import { useRecentSearches } from './use-recent-searches';

interface SearchBoxProps {
  ref?: Ref<HTMLInputElement>;
  value: string;
  onChange(value: string): void;
  /** Enter or the arrow down: on to what was found. */
  onLeave(): void;
}

/** Searches once the person pauses; Escape empties it and gives the keys back. */
export function SearchBox({ ref, value, onChange, onLeave }: SearchBoxProps) {
  const [typed, setTyped] = usePausedText(value, onChange);
  const recent = useRecentSearches(typed === '', setTyped);
  const listId = useId();
  const offers = recent.searches.length > 0;
  return (
    <div className="relative mx-4">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={ref}
        type="search"
        aria-label="Search conversations"
        placeholder="Search messages, notes, people"
        value={typed}
        maxLength={200}
        aria-controls={offers ? listId : undefined}
        aria-activedescendant={offers && recent.active >= 0 ? recentId(listId, recent.active) : undefined}
        onFocus={recent.open}
        onBlur={() => {
          recent.remember(typed);
          recent.close();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '') recent.open();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || recent.onKey(event)) return;
          if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            onLeave();
          }
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setTyped('');
          event.currentTarget.blur();
        }}
        className={`${controlClass} h-8 ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden`}
      />
      {offers ? (
        <RecentSearchList
          id={listId}
          searches={recent.searches}
          active={recent.active}
          onPick={recent.pick}
          onForget={recent.forget}
        />
      ) : null}
      {typed === '' ? null : (
        <button
          type="button"
          aria-label="Clear search"
          onClick={() => setTyped('')}
          className="absolute end-1 top-1/2 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-sm text-muted hover:text-text"
        >
          <X className="size-3.5" />
        </button>
      )}
    </div>
  );
}
