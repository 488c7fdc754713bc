'use client';

import { Switch as Base } from '@base-ui/react/switch';

interface SwitchProps {
  checked: boolean;
  onCheckedChange(checked: boolean): void;
  label: string;
  hideLabel?: boolean;
  disabled?: boolean;
}

export function Switch({ checked, onCheckedChange, label, hideLabel, disabled }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside is a button with its own hidden input.
    <label className="inline-flex min-h-6 items-center gap-2 text-sm">
      <Base.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={onCheckedChange}
        className="flex h-5 w-8 shrink-0 items-center rounded-full border border-strong bg-surface-pressed px-0.5 transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Thumb className="size-3.5 rounded-full bg-[light-dark(#625f58,#eeece7)] transition-transform data-checked:translate-x-3 data-checked:bg-on-accent rtl:data-checked:-translate-x-3" />
      </Base.Root>
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
    </label>
  );
}
