'use client';

import { Field as Base } from '@base-ui/react/field';
import clsx from 'clsx';
import type { ReactNode } from 'react';

interface FieldProps {
  label: ReactNode;
  description?: ReactNode;
  /** A sentence that says what is wrong and how to put it right. */
  error?: string | undefined;
  name?: string;
  hideLabel?: boolean;
  className?: string;
  /** One Input, Textarea or Select. */
  children: ReactNode;
}

export function Field({ label, description, error, name, hideLabel, className, children }: FieldProps) {
  return (
    <Base.Root name={name} invalid={error !== undefined} className={clsx('flex flex-col gap-1', className)}>
      <Base.Label className={hideLabel ? 'sr-only' : 'text-sm font-medium text-text'}>{label}</Base.Label>
      {children}
      {description ? <Base.Description className="text-xs text-muted">{description}</Base.Description> : null}
      <Base.Error match={error !== undefined} className="text-xs text-danger">
        {error}
      </Base.Error>
    </Base.Root>
  );
}
