'use client';

import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { HANDOFF_REASONS, type HandoffReason } from '../../../domain/handoff/types';
import { type Filters, RANGE_WORDS, RANGES, type Range } from '../state/filters';
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
  const options = (all: string, entries: Iterable<readonly [string, string]>) => [
    { value: ALL, label: all },
    ...[...entries].map(([value, label]) => ({ value, label })),
  ];
  const chosen = (value: string) => (value === ALL ? null : value);
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <SegmentedControl
        aria-label="Range"
        size="sm"
        value={filters.range}
        onValueChange={(range: Range) => onChange({ ...filters, range, from: null, to: null })}
        items={RANGES.map((value) => ({ value, label: RANGE_WORDS[value] }))}
      />
      {filters.range === 'custom' ? (
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
      ) : null}
      <div className="w-40">
        <Select
          aria-label="Reason"
          value={filters.reason ?? ALL}
          onValueChange={(value) =>
            onChange({ ...filters, reason: HANDOFF_REASONS.find((reason) => reason === value) ?? null })
          }
          items={options(
            'All reasons',
            HANDOFF_REASONS.map((reason: HandoffReason) => [reason, REASON_WORDS[reason]] as const),
          )}
        />
      </div>
      <div className="w-36">
        <Select
          aria-label="Team"
          value={filters.team ?? ALL}
          onValueChange={(value) => onChange({ ...filters, team: chosen(value) })}
          items={options('All teams', names.teams)}
        />
      </div>
      {canChooseMember ? (
        <div className="w-40">
          <Select
            aria-label="Member"
            value={filters.member ?? ALL}
            onValueChange={(value) => onChange({ ...filters, member: chosen(value) })}
            items={options('Everybody', names.members)}
          />
        </div>
      ) : null}
      <Switch
        label="Compare"
        checked={filters.compare}
        onCheckedChange={(compare) => onChange({ ...filters, compare })}
      />
    </div>
  );
}
