'use client';

import { X } from 'lucide-react';
import type { InboxFilter } from '../../../contracts/api/inbox-filter';
import { filterWords, useFilterChoices } from './filter-choices';

interface FilterChipsProps {
  filter: InboxFilter;
  onChange(filter: InboxFilter): void;
}

/** What the list is narrowed to, each part with a way out. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  const choices = useFilterChoices();
  return (
    <ul aria-label="Filters" className="mx-4 flex flex-wrap gap-1.5">
      {filterWords(filter, choices).map(({ key, words }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={`${words}, remove`}
            onClick={() => {
              const { [key]: _, ...rest } = filter;
              onChange(rest);
            }}
            className="inline-flex h-6 items-center gap-1 rounded-sm bg-accent-soft ps-2 pe-1 text-xs text-accent-text pointer-coarse:h-11"
          >
            {words}
            <X aria-hidden="true" className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
