'use client';

import { type KeyboardEvent, useId, useRef } from 'react';
import { Input } from '../../../components/ui/input';

interface FieldInputProps {
  label: string;
  value: string;
  /** Why it was refused. */
  problem: string | null;
  onChange(value: string): void;
  onSave(by: 'keyboard' | 'leaving'): void;
  onCancel(): void;
}

/** A field while it is edited: Enter stores, Escape leaves it as it was, going away stores too. */
export function FieldInput({ label, value, problem, onChange, onSave, onCancel }: FieldInputProps) {
  const problemId = useId();
  /** Both keys take the focus away as well, which must not store again. */
  const left = useRef(false);
  const leave = (done: () => void) => {
    left.current = true;
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') leave(() => onSave('keyboard'));
    else leave(onCancel);
  };
  return (
    <>
      <Input
        autoFocus
        dir="auto"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={value}
        maxLength={300}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!left.current && problem === null) onSave('leaving');
        }}
      />
      {problem === null ? null : (
        <p id={problemId} role="alert" className="mt-0.5 text-xs text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
