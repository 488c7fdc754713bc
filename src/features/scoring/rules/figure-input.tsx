'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { Input } from '../../../components/ui/input';

interface FigureInputProps {
  value: number | null;
  /** Null where the field may be empty and is. */
  onValueChange(value: number | null): void;
  /** An empty field means "no bound". */
  mayBeEmpty?: boolean;
  'aria-label'?: string;
  /** Behind the number: "points". */
  unit?: string;
  className?: string;
}

/** A number as it is typed: "−" and an empty field are on the way to one; leaving shows what counts. */
export function FigureInput({
  value,
  onValueChange,
  mayBeEmpty = false,
  unit,
  className,
  ...rest
}: FigureInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    const plain = text.trim().replace('−', '-').replace(',', '.');
    if (plain === '' && mayBeEmpty) onValueChange(null);
    else if (plain !== '' && Number.isFinite(Number(plain))) onValueChange(Number(plain));
  };
  return (
    <span className={clsx('flex items-center gap-1.5', className)}>
      <span className="w-18 shrink-0">
        <Input
          {...rest}
          inputMode="decimal"
          className="tabular text-end"
          value={typed ?? (value === null ? '' : String(value))}
          onValueChange={change}
          onBlur={() => setTyped(null)}
        />
      </span>
      {unit ? <span className="shrink-0 text-sm text-muted">{unit}</span> : null}
    </span>
  );
}
