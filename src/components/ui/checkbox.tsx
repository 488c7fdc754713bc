'use client';

import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';

interface CheckboxProps {
  checked: boolean;
  onCheckedChange(checked: boolean): void;
  label: string;
  disabled?: boolean;
}

export function Checkbox({ checked, onCheckedChange, label, disabled }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside is a button with its own hidden input.
    <label className="inline-flex min-h-6 items-center gap-2 text-sm pointer-coarse:min-h-11">
      <Base.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={onCheckedChange}
        className="flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-strong bg-surface-raised data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Indicator className="text-on-accent">
          <Check className="size-3" strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      {label}
    </label>
  );
}
