'use client';

import { ListFilter } from 'lucide-react';
import dynamic from 'next/dynamic';
import { IconButton } from '../../../components/ui/icon-button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import type { InboxFilter } from '../../../contracts/api/inbox-filter';
import { isFiltered } from '../state/inbox-location';

/** Fetched when filters are first asked for: most lists are read without any. */
const FilterPanel = dynamic(() => import('./filter-panel').then((file) => file.FilterPanel));

interface FilterButtonProps {
  filter: InboxFilter;
  onChange(filter: InboxFilter): void;
}

export function FilterButton({ filter, onChange }: FilterButtonProps) {
  return (
    <Popover>
      <PopoverTrigger
        render={
          <IconButton label={isFiltered(filter) ? 'Filters, some are set' : 'Filters'}>
            <ListFilter className={isFiltered(filter) ? 'text-accent-text' : undefined} />
          </IconButton>
        }
      />
      <PopoverContent title="Show only" align="end" className="w-80">
        <FilterPanel filter={filter} onChange={onChange} />
      </PopoverContent>
    </Popover>
  );
}
