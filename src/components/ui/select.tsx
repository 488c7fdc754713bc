'use client';

import { Select as Base } from '@base-ui/react/select';
import clsx from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { controlClass } from './control-class';
import { popupClass } from './popup-class';

export interface SelectItem<V extends string> {
  value: V;
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
}

interface SelectProps<V extends string> {
  items: readonly SelectItem<V>[];
  value: V | null;
  onValueChange(value: V): void;
  placeholder?: string;
  /** Needed outside a `Field`. */
  'aria-label'?: string;
  disabled?: boolean;
  name?: string;
  className?: string;
}

export function Select<V extends string>({
  items,
  value,
  onValueChange,
  placeholder,
  disabled,
  name,
  className,
  ...rest
}: SelectProps<V>) {
  return (
    <Base.Root
      items={items}
      value={value}
      disabled={disabled}
      name={name}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
    >
      <Base.Trigger
        aria-label={rest['aria-label']}
        className={clsx(
          controlClass,
          'flex h-8 items-center justify-between gap-2 ps-2.5 pe-2 text-start whitespace-nowrap select-none',
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-muted" />
        <Base.Icon className="text-muted">
          <ChevronDown className="size-4" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className={clsx(popupClass, 'min-w-(--anchor-width) p-1')}>
            <Base.List className="pane-scroll max-h-[min(20rem,var(--available-height))]">
              {items.map((item) => (
                <Base.Item
                  key={item.value}
                  value={item.value}
                  disabled={item.disabled}
                  className="flex min-h-7 cursor-default items-center gap-2 rounded-sm px-2 text-sm select-none data-disabled:opacity-50 data-highlighted:bg-surface-pressed pointer-coarse:min-h-11"
                >
                  {item.icon}
                  <Base.ItemText className="grow">{item.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check className="size-4 text-accent-text" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
