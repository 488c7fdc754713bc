'use client';

import { ListFilter } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { Select } from '../../../components/ui/select';
import { LEAD_STAGES } from '../../../domain/leads/types';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { SearchField } from '../../shared/page/search-field';
import { useMe } from '../../shared/team/team-context';
import { countFilters, type LeadFilters, NO_FILTERS } from '../state/lead-filters';
import { FilterPanel } from './filter-panel';

const stages = [
  { value: 'any', label: 'All stages' },
  ...LEAD_STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] })),
];

interface LeadFilterBarProps {
  filters: LeadFilters;
  members: readonly { id: string; name: string }[];
  onChange(filters: Partial<LeadFilters>): void;
}

export function LeadFilterBar({ filters, members, onChange }: LeadFilterBarProps) {
  const { q, stage, owner } = filters;
  const me = useMe().member.id;
  const owners = [
    { value: 'any', label: 'All owners' },
    { value: me, label: 'Mine' },
    { value: 'none', label: 'Nobody’s' },
    ...members.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const set = countFilters(filters);
  const { sort, direction } = filters;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b px-4 py-2">
      <SearchField
        label="Search leads"
        placeholder="Search names, companies, e-mails"
        value={q}
        onChange={(next) => onChange({ q: next })}
        className="w-full sm:w-72"
      />
      <Select
        aria-label="Stage"
        className="max-w-40 max-sm:min-w-28 max-sm:flex-1"
        items={stage.length > 1 ? [...stages, { value: 'several', label: `${stage.length} stages` }] : stages}
        value={stage.length > 1 ? 'several' : (stage[0] ?? 'any')}
        onValueChange={(value) => onChange({ stage: LEAD_STAGES.filter((one) => one === value) })}
      />
      <Select
        aria-label="Owner"
        className="max-w-40 max-sm:min-w-28 max-sm:flex-1"
        items={owners}
        value={owner ?? 'any'}
        onValueChange={(value) => onChange({ owner: value === 'any' ? null : value })}
      />
      <Popover>
        <PopoverTrigger
          render={
            <Button>
              <ListFilter aria-hidden="true" />
              Filters{set > 0 ? ` · ${set}` : ''}
            </Button>
          }
        />
        <PopoverContent title="Filters" className="w-84">
          <FilterPanel filters={filters} onChange={onChange} />
        </PopoverContent>
      </Popover>
      {q !== '' || set > 0 ? (
        <Button variant="ghost" onClick={() => onChange({ ...NO_FILTERS, sort, direction })}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}
