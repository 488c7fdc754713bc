'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

export interface SheetProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: string;
  children: ReactNode;
}

/** A pane that slides in from the inline end where the window is too narrow to show it beside the rest. */
export function Sheet({ open, onOpenChange, title, children }: SheetProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-overlay transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-y-0 end-0 z-40 flex w-90 max-w-[92vw] flex-col bg-surface shadow-floating outline-none transition-[opacity,translate] duration-200 data-ending-style:translate-x-4 data-ending-style:opacity-0 data-starting-style:translate-x-4 data-starting-style:opacity-0 rtl:data-ending-style:-translate-x-4 rtl:data-starting-style:-translate-x-4">
          <header className="flex h-12 shrink-0 items-center justify-between border-b ps-4 pe-2">
            <Base.Title className="text-sm font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label="Close"
              className="inline-flex size-8 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
            >
              <X className="size-4" />
            </Base.Close>
          </header>
          <div className="pane-scroll min-h-0 grow">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
