'use client';

import { type ComponentProps, createContext, type ReactNode, useContext, useState } from 'react';
import type * as BasePopover from './base/base-popover';
import { lateModule, useLate } from './late/late-module';
import { LateTrigger, type TriggerProps } from './late/late-trigger';

const late = lateModule(() => import('./base/base-popover'));

/** The popover itself once it was opened; before, what its trigger is to do. */
const PopoverContext = createContext<{ base: typeof BasePopover | undefined; open(): void }>({
  base: undefined,
  open: () => {},
});

interface PopoverProps {
  open?: boolean;
  onOpenChange?(open: boolean): void;
  children: ReactNode;
}

/** Its code is fetched when somebody is about to use one. */
export function Popover({ open, onOpenChange, children }: PopoverProps) {
  const [used, setUsed] = useState(false);
  if (open && !used) setUsed(true);
  const loaded = useLate(late, used);
  const base = used ? loaded : undefined;
  const value = {
    base,
    open: () => {
      setUsed(true);
      onOpenChange?.(true);
    },
  };
  return (
    <PopoverContext value={value}>
      {base ? (
        <base.Popover defaultOpen={open === undefined} open={open} onOpenChange={onOpenChange}>
          {children}
        </base.Popover>
      ) : (
        children
      )}
    </PopoverContext>
  );
}

export function PopoverTrigger(props: TriggerProps) {
  const { base, open } = useContext(PopoverContext);
  if (base) return <base.PopoverTrigger {...props} />;
  return <LateTrigger {...props} opens="dialog" onPrepare={late.load} onOpen={open} />;
}

export function PopoverContent(props: ComponentProps<typeof BasePopover.PopoverContent>) {
  const { base } = useContext(PopoverContext);
  return base ? <base.PopoverContent {...props} /> : null;
}
