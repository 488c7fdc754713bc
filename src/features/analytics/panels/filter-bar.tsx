'use client';

import { Button } from '../../../components/ui/button';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { HANDOFF_REASONS } from '../../../domain/handoff/types';
import { SCORE_BANDS } from '../../../domain/leads/types';
import { BAND_WORDS } from '../../shared/leads/lead-words';
import { languageName } from '../../shared/text/language-name';
import { DEFAULT_FILTERS, type Filters, NARROWING, RANGE_WORDS, RANGES, type Range } from '../state/filters';
import type { Names } from '../state/use-report';

const ALL = 'all';

interface FilterBarProps {
  filters: Filters;
  names: Names;
  /** Agents see their own figures only. */
  canChooseMember: boolean;
  onChange(filters: Filters): void;
}

/** Range, comparison and filters; every change goes into the URL. */
export function FilterBar({ filters, names, canChooseMember, onChange }: FilterBarProps) {
  const chosen = (value: string) => (value === ALL ? null : value);
  const narrowed = NARROWING.some((key) => filters[key] !== null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SegmentedControl
        aria-label="Range"
        size="sm"
        value={filters.range}
        onValueChange={(range: Range) => onChange({ ...filters, range, from: null, to: null })}
        items={RANGES.map((value) => ({ value, label: RANGE_WORDS[value] }))}
      />
      {filters.range === 'custom' ? <CustomRange filters={filters} onChange={onChange} /> : null}
      <Switch
        label="Compare"
        checked={filters.compare}
        onCheckedChange={(compare) => onChange({ ...filters, compare })}
      />
      <Choice
        label="Reason"
        all="All reasons"
        value={filters.reason}
        entries={HANDOFF_REASONS.map((reason) => [reason, REASON_WORDS[reason]])}
        onChoose={(value) =>
          onChange({ ...filters, reason: HANDOFF_REASONS.find((reason) => reason === value) ?? null })
        }
      />
      <Choice
        label="Team"
        all="All teams"
        value={filters.team}
        entries={names.teams}
        onChoose={(value) => onChange({ ...filters, team: chosen(value) })}
      />
      {canChooseMember ? (
        <Choice
          label="Member"
          all="Everybody"
          value={filters.member}
          entries={names.members}
          onChoose={(value) => onChange({ ...filters, member: chosen(value) })}
        />
      ) : null}
      <Choice
        label="Channel"
        all="All channels"
        value={filters.channel}
        entries={names.channels}
        onChoose={(value) => onChange({ ...filters, channel: chosen(value) })}
      />
      <Choice
        label="Page"
        all="All pages"
        value={filters.page}
        entries={names.pages.map((page) => [page, page])}
        onChoose={(value) => onChange({ ...filters, page: chosen(value) })}
      />
      <Choice
        label="Language"
        all="All languages"
        value={filters.language}
        entries={names.languages.map((language) => [language, languageName(language)])}
        onChoose={(value) => onChange({ ...filters, language: chosen(value) })}
      />
      <Choice
        label="Score"
        all="Any score"
        value={filters.scoreBand}
        entries={SCORE_BANDS.map((band) => [band, BAND_WORDS[band]])}
        onChoose={(value) =>
          onChange({ ...filters, scoreBand: SCORE_BANDS.find((band) => band === value) ?? null })
        }
      />
      {narrowed ? (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => {
            const { range, from, to, by, compare } = filters;
            onChange({ ...DEFAULT_FILTERS, range, from, to, by, compare });
          }}
        >
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  entries: Iterable<readonly [string, string]>;
  onChoose(value: string): void;
}

function Choice({ label, all, value, entries, onChoose }: ChoiceProps) {
  const known = [...entries].map(([key, words]) => ({ value: key, label: words }));
  const missing = value !== null && !known.some((item) => item.value === value);
  return (
    <div className="w-32">
      <Select
        aria-label={label}
        value={value ?? ALL}
        onValueChange={onChoose}
        className={value === null ? '' : 'border-accent! text-accent-text!'}
        items={[{ value: ALL, label: all }, ...known, ...(missing ? [{ value, label: value }] : [])]}
      />
    </div>
  );
}

function CustomRange({ filters, onChange }: Pick<FilterBarProps, 'filters' | 'onChange'>) {
  return (
    <span className="flex items-center gap-1">
      <span className="w-36">
        <Input
          type="date"
          aria-label="From"
          value={filters.from ?? ''}
          onChange={(event) => onChange({ ...filters, from: event.target.value || null })}
        />
      </span>
      <span aria-hidden="true" className="text-muted">
        –
      </span>
      <span className="w-36">
        <Input
          type="date"
          aria-label="To"
          value={filters.to ?? ''}
          onChange={(event) => onChange({ ...filters, to: event.target.value || null })}
        />
      </span>
    </span>
  );
}
