'use client';

import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';
import type * as BasePopover from './base/base-popover';
import { lateModule } from './late/late-module';
import { LateTrigger, type TriggerProps } from './late/late-trigger';
import { type LateRoot, useLateRoot } from './late/use-late-root';

const late = lateModule(() => import('./base/base-popover'));

/** The popover itself once it was opened; before, what its trigger is to do. */
const PopoverContext = createContext<LateRoot<typeof BasePopover>>({
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
  const root = useLateRoot(late, { open, onOpenChange });
  const { base } = root;
  return (
    <PopoverContext value={root}>
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
