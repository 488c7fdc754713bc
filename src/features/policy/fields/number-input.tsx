'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { Input } from '../../../components/ui/input';

interface NumberInputProps {
  value: number;
  onValueChange(value: number): void;
  /** Behind the number: "%", "EUR", "points". */
  unit?: string | null | undefined;
  'aria-label'?: string;
  className?: string;
}

const read = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));

/** A number as it is typed: "0." and an empty field are on the way to one; leaving shows what counts. */
export function NumberInput({ value, onValueChange, unit, className, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className={clsx('flex min-w-0 items-center gap-1.5', className)}>
      <Input
        {...rest}
        inputMode="decimal"
        className="tabular min-w-0"
        value={typed ?? String(value)}
        onValueChange={(text) => {
          setTyped(text);
          const number = read(text);
          if (Number.isFinite(number)) onValueChange(number);
        }}
        onBlur={() => setTyped(null)}
      />
      {unit ? <span className="shrink-0 text-sm text-muted">{unit}</span> : null}
    </span>
  );
}
