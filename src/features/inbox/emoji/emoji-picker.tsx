'use client';

import clsx from 'clsx';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Input } from '../../../components/ui/input';
import { EMOJI_GROUPS, type Emoji } from './emoji-data';
import { findEmoji } from './find-emoji';
import { recentEmoji } from './recent-emoji';

const COLUMNS = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: COLUMNS,
  ArrowUp: -COLUMNS,
};

interface Section {
  readonly name: string;
  readonly emoji: readonly Emoji[];
}

/** All emoji with a search field; arrows move through them while the caret stays in the field, Enter picks. */
export function EmojiPicker({ onPick }: { onPick(sign: string): void }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const listId = useId();
  const sections = useMemo(() => sectionsOf(query), [query]);
  const all = sections.flatMap(({ emoji }) => emoji);
  const idOf = (index: number) => `${listId}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = all[active];
      if (chosen) onPick(chosen.sign);
      return;
    }
    const step = STEPS[event.key];
    // Left and right move within the words that are being typed.
    if (step === undefined || (Math.abs(step) === 1 && query !== '')) return;
    event.preventDefault();
    const next = Math.min(all.length - 1, Math.max(0, active + step));
    setActive(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };

  let index = -1;
  return (
    <div className="flex flex-col gap-2">
      <Input
        autoFocus
        type="search"
        value={query}
        placeholder="Search emoji"
        aria-label="Search emoji"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={all.length > 0 ? idOf(active) : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          grid.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={grid}
        id={listId}
        role="listbox"
        aria-label="Emoji"
        className="pane-scroll h-64 overflow-y-auto"
      >
        {sections.map(({ name, emoji }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box.
          <div
            key={name}
            role="group"
            aria-label={name}
            className="[content-visibility:auto] [contain-intrinsic-size:auto_600px]"
          >
            <p aria-hidden="true" className="pt-2 pb-1 text-xs font-medium text-muted first:pt-0">
              {name}
            </p>
            <div className="grid grid-cols-8">
              {emoji.map((one) => {
                index += 1;
                const at = index;
                return (
                  <button
                    key={one.sign}
                    id={idOf(at)}
                    type="button"
                    role="option"
                    tabIndex={-1}
                    aria-selected={at === active}
                    aria-label={one.name}
                    title={one.name}
                    onClick={() => onPick(one.sign)}
                    className={clsx(
                      'flex aspect-square items-center justify-center rounded-sm text-xl hover:bg-surface-hover',
                      at === active && 'bg-surface-selected outline-2 -outline-offset-2 outline-focus',
                    )}
                  >
                    {one.sign}
                  </button>
                );
              })}
            </div>
          </div>
        ))}
        {all.length === 0 ? (
          <p className="py-6 text-center text-sm text-muted">No emoji of that name</p>
        ) : null}
      </div>
    </div>
  );
}

function sectionsOf(query: string): readonly Section[] {
  if (query.trim() !== '') {
    const emoji = findEmoji(EMOJI_GROUPS, query);
    return emoji.length > 0 ? [{ name: 'Found', emoji }] : [];
  }
  const names = new Map(EMOJI_GROUPS.flatMap(({ emoji }) => emoji.map(({ sign, name }) => [sign, name])));
  const recent = recentEmoji(() => localStorage).map((sign) => ({ sign, name: names.get(sign) ?? sign }));
  return [...(recent.length > 0 ? [{ name: 'Recent', emoji: recent }] : []), ...EMOJI_GROUPS];
}
