'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import { dayOf } from '../../../domain/time/local-day';
import type { BusinessHours } from '../../../domain/time/types';
import { ProblemSpot } from '../editor/problem-list';
import { IntervalList } from './interval-list';

interface HolidayListProps {
  hours: BusinessHours;
  onChange(exceptions: BusinessHours['exceptions']): void;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Days with hours of their own: holidays, open Sundays, the day of the summer party. */
export function HolidayList({ hours: { exceptions, timeZone }, onChange }: HolidayListProps) {
  return (
    <div className="flex flex-col gap-2">
      {exceptions.map((exception, index) => {
        const label = exception.name.trim() || exception.date;
        const set = (changes: Partial<typeof exception>) =>
          onChange(exceptions.with(index, { ...exception, ...changes }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: dates change while they are typed.
          <ProblemSpot key={index} area="hours" subjectId={exception.date} field="intervals">
            <div className="flex flex-wrap items-center gap-2 rounded-md border p-2">
              <Input
                type="date"
                aria-label={`Date of ${label}`}
                className="tabular w-38"
                value={exception.date}
                onValueChange={(date) => {
                  if (DATE.test(date)) set({ date });
                }}
              />
              <Input
                aria-label={`Name of ${label}`}
                placeholder="Name"
                className="w-44"
                maxLength={120}
                value={exception.name}
                onValueChange={(name) => set({ name })}
              />
              <IntervalList label={label} open={exception.open} onChange={(open) => set({ open })} />
              <IconButton
                label={`Remove ${label}`}
                className="ms-auto"
                onClick={() => onChange(exceptions.toSpliced(index, 1))}
              >
                <X />
              </IconButton>
            </div>
          </ProblemSpot>
        );
      })}
      <Button
        size="sm"
        className="self-start"
        onClick={() =>
          onChange([...exceptions, { date: freeDate(exceptions, timeZone), name: '', open: [] }])
        }
      >
        <Plus aria-hidden="true" />
        Add a day
      </Button>
    </div>
  );
}

/** The first day from tomorrow on that is not in the list yet. */
function freeDate(exceptions: BusinessHours['exceptions'], timeZone: string): string {
  const taken = new Set(exceptions.map(({ date }) => date));
  const noon = Date.parse(`${dayOf(new Date(), safeZone(timeZone))}T12:00:00Z`);
  for (let ahead = 1; ; ahead += 1) {
    const date = new Date(noon + ahead * 86_400_000).toISOString().slice(0, 10);
    if (!taken.has(date)) return date;
  }
}

function safeZone(timeZone: string): string {
  return Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC';
}
