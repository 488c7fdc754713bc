'use client';

import { useState } from 'react';
import { Select } from '../../../components/ui/select';
import { NumberInput } from './number-input';

const UNITS = [
  { value: 'days', label: 'days', seconds: 86_400 },
  { value: 'hours', label: 'hours', seconds: 3600 },
  { value: 'minutes', label: 'minutes', seconds: 60 },
  { value: 'seconds', label: 'seconds', seconds: 1 },
] as const;
type Unit = (typeof UNITS)[number]['value'];

const sizeOf = (unit: Unit) => UNITS.find(({ value }) => value === unit)?.seconds ?? 1;

/** The largest unit that says a duration without a fraction; nothing at all is said in seconds. */
function unitFor(seconds: number): Unit {
  return UNITS.find((unit) => seconds !== 0 && seconds % unit.seconds === 0)?.value ?? 'seconds';
}

interface DurationInputProps {
  seconds: number;
  onValueChange(seconds: number): void;
  /** What lasts that long. */
  label: string;
}

/** A time span as people say it: a number and its unit. */
export function DurationInput({ seconds, onValueChange, label }: DurationInputProps) {
  const [chosen, setChosen] = useState<Unit | null>(null);
  const unit = chosen ?? unitFor(seconds);
  return (
    <span className="flex max-w-64 items-center gap-1.5">
      <NumberInput
        aria-label={label}
        className="w-24 shrink-0"
        value={seconds / sizeOf(unit)}
        onValueChange={(amount) => {
          setChosen(unit);
          onValueChange(Math.max(0, Math.round(amount * sizeOf(unit))));
        }}
      />
      <span className="w-28 shrink-0">
        <Select
          aria-label={`Unit of ${label.toLowerCase()}`}
          items={UNITS}
          value={unit}
          onValueChange={(next) => {
            setChosen(next);
            onValueChange(Math.round((seconds / sizeOf(unit)) * sizeOf(next)));
          }}
        />
      </span>
    </span>
  );
}
