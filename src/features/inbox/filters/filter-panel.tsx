'use client';

import { Button } from '../../../components/ui/button';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import {
  type InboxFilter,
  type InboxFilterKey,
  inboxFilterSchema,
} from '../../../contracts/api/inbox-filter';
import { isFiltered, NO_FILTER } from '../state/inbox-location';
import { filterParts, useFilterChoices } from './filter-choices';

interface FilterPanelProps {
  filter: InboxFilter;
  onChange(filter: InboxFilter): void;
}

const ANY = 'any';

/** The filter with one part of it set, or taken off when the value is none. */
function withPart(filter: InboxFilter, key: InboxFilterKey, value: string | undefined): InboxFilter {
  const { [key]: _, ...rest } = filter;
  if (value === undefined) return rest;
  const parsed = inboxFilterSchema.safeParse({ ...rest, [key]: value });
  return parsed.success ? parsed.data : rest;
}

/** Every part of the filter beside its name; all that are set must hold. */
export function FilterPanel({ filter, onChange }: FilterPanelProps) {
  const choices = useFilterChoices();
  return (
    <div className="flex flex-col gap-2">
      {filterParts(choices).map(({ key, label, choices: of }) => (
        <div key={key} className="flex items-center gap-2">
          <span aria-hidden="true" className="w-20 shrink-0 text-sm text-muted">
            {label}
          </span>
          <Select
            aria-label={label}
            className="w-full min-w-0"
            items={[{ value: ANY, label: 'Any' }, ...of]}
            value={filter[key] ?? ANY}
            onValueChange={(value) => onChange(withPart(filter, key, value === ANY ? undefined : value))}
          />
        </div>
      ))}
      {(['from', 'to'] as const).map((key) => (
        <div key={key} className="flex items-center gap-2">
          <span aria-hidden="true" className="w-20 shrink-0 text-sm text-muted">
            {key === 'from' ? 'From' : 'To'}
          </span>
          <Input
            type="date"
            aria-label={key === 'from' ? 'Latest message from' : 'Latest message to'}
            className="w-full"
            value={filter[key] ?? ''}
            onChange={(event) => onChange(withPart(filter, key, event.target.value || undefined))}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        size="sm"
        className="-ms-2.5 self-start"
        disabled={!isFiltered(filter)}
        onClick={() => onChange(NO_FILTER)}
      >
        Clear filters
      </Button>
    </div>
  );
}
