'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import { clockInWords } from '../../../domain/policy/hours-words';
import type { OpenInterval } from '../../../domain/time/types';

const END_OF_DAY = 24 * 60;

/** "09:30" as minutes since midnight; null while it is being typed. */
function minutesOf(clock: string): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? null
    : hours * 60 + minutes;
}

/** After what there is: an hour later for two hours, or a working day. */
function nextInterval(open: readonly OpenInterval[]): OpenInterval {
  const last = open.at(-1);
  if (!last) return { from: 9 * 60, to: 18 * 60 };
  const from = Math.min(last.to + 60, END_OF_DAY - 60);
  return { from, to: Math.min(from + 120, END_OF_DAY) };
}

interface IntervalListProps {
  /** Of what: "Monday", "Christmas". */
  label: string;
  open: readonly OpenInterval[];
  onChange(open: readonly OpenInterval[]): void;
}

/** The open times of a day; without one it is closed. Midnight as an end is the end of the day. */
export function IntervalList({ label, open, onChange }: IntervalListProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      {open.length === 0 ? <span className="text-sm text-muted">Closed</span> : null}
      {open.map((interval, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an interval is nothing but its place and its times.
        <span key={index} className="flex items-center gap-1">
          <Input
            type="time"
            aria-label={`${label}, opens`}
            className="tabular w-28"
            value={clockInWords(interval.from)}
            onValueChange={(clock) => {
              const from = minutesOf(clock);
              if (from !== null) onChange(open.with(index, { ...interval, from }));
            }}
          />
          <span aria-hidden="true">–</span>
          <Input
            type="time"
            aria-label={`${label}, closes`}
            className="tabular w-28"
            value={interval.to === END_OF_DAY ? '00:00' : clockInWords(interval.to)}
            onValueChange={(clock) => {
              const to = minutesOf(clock);
              if (to !== null) onChange(open.with(index, { ...interval, to: to === 0 ? END_OF_DAY : to }));
            }}
          />
          <IconButton
            label={`Remove this time of ${label}`}
            onClick={() => onChange(open.toSpliced(index, 1))}
          >
            <X />
          </IconButton>
        </span>
      ))}
      <Button size="sm" variant="ghost" onClick={() => onChange([...open, nextInterval(open)])}>
        <Plus aria-hidden="true" />
        <span>
          Time<span className="sr-only"> for {label}</span>
        </span>
      </Button>
    </div>
  );
}
