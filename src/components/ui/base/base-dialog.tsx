'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { X } from 'lucide-react';
import type { ComponentProps, ReactElement, ReactNode, RefObject } from 'react';
import { useGivingBack } from './use-giving-back';

export interface DialogProps {
  /** Controlled; or leave both out and give a `trigger`. */
  open?: boolean;
  onOpenChange?(open: boolean): void;
  trigger?: ReactElement<ComponentProps<'button'>>;
  title: string;
  description?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

const widths = { sm: 'sm:max-w-sm', md: 'sm:max-w-lg', lg: 'sm:max-w-2xl' };

export const DialogClose = Base.Close;

export function Dialog({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  footer,
  size = 'md',
  initialFocus,
  children,
  defaultOpen,
}: DialogProps & { defaultOpen?: boolean }) {
  const giveBack = useGivingBack(open);
  return (
    <Base.Root defaultOpen={defaultOpen} open={open} onOpenChange={onOpenChange}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-overlay transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-start sm:pt-[12vh]">
          <Base.Popup
            initialFocus={initialFocus}
            finalFocus={giveBack}
            className={clsx(
              'flex max-h-[88dvh] w-full flex-col rounded-t-lg bg-surface-raised shadow-floating outline-none sm:max-h-[76dvh] sm:rounded-lg',
              'pb-[env(safe-area-inset-bottom)] transition-[opacity,translate] duration-200 sm:pb-0',
              'data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0',
              widths[size],
            )}
          >
            <header className="flex items-start gap-3 px-5 pt-4 pb-3">
              <div className="min-w-0 grow">
                <Base.Title className="text-lg font-semibold">{title}</Base.Title>
                {description ? (
                  <Base.Description className="mt-0.5 text-sm text-muted">{description}</Base.Description>
                ) : null}
              </div>
              <Base.Close
                aria-label="Close"
                className="-me-1.5 inline-flex size-7 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
              >
                <X className="size-4" />
              </Base.Close>
            </header>
            {children ? <div className="pane-scroll px-5 pb-4">{children}</div> : null}
            {footer ? (
              <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
