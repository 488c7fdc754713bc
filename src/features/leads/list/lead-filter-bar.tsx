'use client';

import { Button } from '../../../components/ui/button';
import { Select } from '../../../components/ui/select';
import { LEAD_STAGES, SCORE_BANDS } from '../../../domain/leads/types';
import { BAND_WORDS, STAGE_WORDS } from '../../shared/leads/lead-words';
import { SearchField } from '../../shared/page/search-field';
import type { LeadFilters } from '../state/lead-filters';

const NO_FILTERS: LeadFilters = { q: '', stage: null, band: null };

const stages = [
  { value: 'any', label: 'All stages' },
  ...LEAD_STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] })),
];
const bands = [
  { value: 'any', label: 'All scores' },
  ...SCORE_BANDS.map((band) => ({ value: band, label: BAND_WORDS[band] })),
];

interface LeadFilterBarProps {
  filters: LeadFilters;
  onChange(filters: LeadFilters): void;
}

export function LeadFilterBar({ filters, onChange }: LeadFilterBarProps) {
  const { q, stage, band } = filters;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b px-4 py-2">
      <SearchField
        label="Search leads"
        placeholder="Search names, companies, e-mails"
        value={q}
        onChange={(next) => onChange({ q: next, stage, band })}
        className="w-full sm:w-72"
      />
      <Select
        aria-label="Stage"
        className="max-w-40"
        items={stages}
        value={stage ?? 'any'}
        onValueChange={(value) =>
          onChange({ q, band, stage: LEAD_STAGES.find((one) => one === value) ?? null })
        }
      />
      <Select
        aria-label="Score"
        className="max-w-32"
        items={bands}
        value={band ?? 'any'}
        onValueChange={(value) =>
          onChange({ q, stage, band: SCORE_BANDS.find((one) => one === value) ?? null })
        }
      />
      {q !== '' || stage || band ? (
        <Button variant="ghost" onClick={() => onChange(NO_FILTERS)}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}
