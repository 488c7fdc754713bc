'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import clsx from 'clsx';
import type { ReactNode } from 'react';

interface SegmentedControlProps<V extends string> {
  'aria-label': string;
  value: V | null;
  onValueChange(value: V): void;
  items: readonly { value: V; label: string; icon?: ReactNode }[];
  size?: 'sm' | 'md';
  className?: string;
}

/** One of a few, all in sight. */
export function SegmentedControl<V extends string>({
  value,
  onValueChange,
  items,
  size = 'md',
  className,
  ...rest
}: SegmentedControlProps<V>) {
  return (
    <RadioGroup
      {...rest}
      value={value}
      onValueChange={(next: V | null) => {
        if (next !== null) onValueChange(next);
      }}
      className={clsx('inline-flex gap-0.5 rounded-md bg-surface-hover p-0.5', className)}
    >
      {items.map((item) => (
        <Radio.Root
          key={item.value}
          value={item.value}
          aria-label={item.label}
          className={clsx(
            'inline-flex items-center justify-center gap-1.5 rounded-sm px-2.5 text-sm font-medium text-muted select-none hover:text-text',
            'data-checked:bg-surface-thumb data-checked:text-text data-checked:shadow-control pointer-coarse:min-h-11 [&_svg]:size-4',
            size === 'sm' ? 'h-6' : 'h-7',
          )}
        >
          {item.icon}
          {item.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
