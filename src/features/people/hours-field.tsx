'use client';

import { useState } from 'react';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { Switch } from '../../components/ui/switch';
import { WEEKDAYS, weekdayInWords } from '../../domain/policy/hours-words';
import type { BusinessHours, Weekday } from '../../domain/time/types';
import { intervalsAsTyped, officeHours, readIntervals } from './hours-text';

interface HoursFieldProps {
  /** null: the hours of the policy. */
  hours: BusinessHours | null;
  timeZone: string;
  onChange(hours: BusinessHours | null): void;
  /** A day could not be understood. */
  onFault(isFaulty: boolean): void;
}

/** A team's own week, or the policy's. */
export function HoursField({ hours, timeZone, onChange, onFault }: HoursFieldProps) {
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({});
  const write = (day: Weekday, text: string) => {
    const next = { ...texts, [day]: text };
    setTexts(next);
    onFault(Object.values(next).some((one) => readIntervals(one) === null));
    const read = readIntervals(text);
    if (read && hours) onChange({ ...hours, week: { ...hours.week, [day]: read } });
  };
  return (
    <div className="flex flex-col gap-3">
      <Switch
        label="Own business hours"
        checked={hours !== null}
        onCheckedChange={(own) => {
          setTexts({});
          onFault(false);
          onChange(own ? officeHours(timeZone) : null);
        }}
      />
      {hours ? (
        <>
          <Switch
            label="Open around the clock"
            checked={hours.alwaysOpen}
            onCheckedChange={(alwaysOpen) => onChange({ ...hours, alwaysOpen })}
          />
          {hours.alwaysOpen ? null : (
            <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
              {WEEKDAYS.map((day) => {
                const text = texts[day] ?? intervalsAsTyped(hours.week[day]);
                return (
                  <Field
                    key={day}
                    label={weekdayInWords(day)}
                    error={readIntervals(text) ? undefined : 'Write it like 09:00–12:00, 13:00–17:00'}
                  >
                    <Input value={text} placeholder="Closed" onValueChange={(next) => write(day, next)} />
                  </Field>
                );
              })}
            </div>
          )}
          <p className="text-xs text-muted">Times of {hours.timeZone}.</p>
        </>
      ) : null}
    </div>
  );
}
