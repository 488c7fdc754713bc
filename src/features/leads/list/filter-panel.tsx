'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkbox } from '../../../components/ui/checkbox';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { getFilterChoices } from '../../../contracts/operations/inbox-list';
import { dealValueField, parseDealValue } from '../../../domain/leads/deal-value';
import { LEAD_STAGES, SCORE_BANDS } from '../../../domain/leads/types';
import { BAND_WORDS, STAGE_WORDS } from '../../shared/leads/lead-words';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import type { LeadFilters } from '../state/lead-filters';

interface FilterPanelProps {
  filters: LeadFilters;
  onChange(filters: Partial<LeadFilters>): void;
}

const ANY = { value: 'any', label: 'Any' };
const yesNo = (yes: string, no: string) => [ANY, { value: 'yes', label: yes }, { value: 'no', label: no }];

/** Everything that can narrow the list, each filter at once. */
export function FilterPanel({ filters, onChange }: FilterPanelProps) {
  const api = useTeamApi();
  const { currency } = useMe().org;
  const { data } = useQuery({
    queryKey: ['lead-filter-choices'],
    queryFn: ({ signal }) => api.call(getFilterChoices, { signal }),
  });
  const named = (list: readonly { id: string; name: string }[] = []) => [
    ANY,
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const toggle = <Value extends string>(list: readonly Value[], value: Value) =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  const choose = (field: 'channel' | 'tag') => (value: string) =>
    onChange({ [field]: value === 'any' ? null : value });
  const chooseYesNo = (field: 'email' | 'customer') => (value: string) =>
    onChange({ [field]: value === 'yes' || value === 'no' ? value : null });
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="grid grid-cols-2 gap-x-3">
        <legend className="mb-1 text-sm font-medium">Stages</legend>
        {LEAD_STAGES.map((stage) => (
          <Checkbox
            key={stage}
            label={STAGE_WORDS[stage]}
            checked={filters.stage.includes(stage)}
            onCheckedChange={() => onChange({ stage: toggle(filters.stage, stage) })}
          />
        ))}
      </fieldset>
      <fieldset className="flex gap-3">
        <legend className="mb-1 text-sm font-medium">Score</legend>
        {SCORE_BANDS.map((band) => (
          <Checkbox
            key={band}
            label={BAND_WORDS[band]}
            checked={filters.band.includes(band)}
            onCheckedChange={() => onChange({ band: toggle(filters.band, band) })}
          />
        ))}
      </fieldset>
      <div className="grid grid-cols-2 gap-3">
        <Figure
          label="Score from"
          value={filters.scoreFrom}
          onChange={(scoreFrom) => onChange({ scoreFrom })}
          read={readScore}
          write={String}
        />
        <Figure
          label="Score up to"
          value={filters.scoreTo}
          onChange={(scoreTo) => onChange({ scoreTo })}
          read={readScore}
          write={String}
        />
        <Figure
          label={`Deal from (${currency})`}
          value={filters.dealFrom}
          onChange={(dealFrom) => onChange({ dealFrom })}
          read={(typed) => parseDealValue(typed, currency)}
          write={(minor) => dealValueField(minor, currency)}
        />
        <Figure
          label={`Deal up to (${currency})`}
          value={filters.dealTo}
          onChange={(dealTo) => onChange({ dealTo })}
          read={(typed) => parseDealValue(typed, currency)}
          write={(minor) => dealValueField(minor, currency)}
        />
        <Field label="Created since">
          <Input
            type="date"
            value={filters.createdFrom ?? ''}
            onValueChange={(day) => onChange({ createdFrom: day === '' ? null : day })}
          />
        </Field>
        <Field label="Seen since">
          <Input
            type="date"
            value={filters.seenFrom ?? ''}
            onValueChange={(day) => onChange({ seenFrom: day === '' ? null : day })}
          />
        </Field>
        <Field label="Channel">
          <Select
            items={named(data?.channels)}
            value={filters.channel ?? 'any'}
            onValueChange={choose('channel')}
          />
        </Field>
        <Field label="Tag">
          <Select items={named(data?.tags)} value={filters.tag ?? 'any'} onValueChange={choose('tag')} />
        </Field>
        <Field label="E-mail">
          <Select
            items={yesNo('Known', 'Unknown')}
            value={filters.email ?? 'any'}
            onValueChange={chooseYesNo('email')}
          />
        </Field>
        <Field label="Customer">
          <Select
            items={yesNo('Customers', 'Not yet')}
            value={filters.customer ?? 'any'}
            onValueChange={chooseYesNo('customer')}
          />
        </Field>
      </div>
    </div>
  );
}

function readScore(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100 ? Number(typed) : undefined;
}

interface FigureProps {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
  /** Null for an empty field, undefined for what is no such figure. */
  read(typed: string): number | null | undefined;
  write(value: number): string;
}

function Figure({ label, value, onChange, read, write }: FigureProps) {
  const stored = value === null ? '' : write(value);
  const [typed, setTyped] = useState(stored);
  const [known, setKnown] = useState(stored);
  if (known !== stored) {
    setKnown(stored);
    setTyped(stored);
  }
  const figure = read(typed);
  const keep = () => {
    if (figure !== undefined && figure !== value) onChange(figure);
  };
  return (
    <Field label={label} error={figure === undefined ? 'A figure' : undefined}>
      <Input
        inputMode="decimal"
        value={typed}
        maxLength={20}
        onValueChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </Field>
  );
}
