'use client';

import { Toaster as Sonner } from 'sonner';
import { useTheme } from '../preferences';

export { toast } from 'sonner';

/** The toasts themselves, in our looks. */
export function Toaster() {
  return (
    <Sonner
      theme={useTheme()}
      // Below the header: at the bottom it would cover what one is writing.
      position="top-center"
      offset={56}
      style={{ fontFamily: 'inherit' }}
      visibleToasts={3}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-(--width) items-center gap-2 rounded-md bg-surface-raised px-3 py-2.5 text-sm text-text shadow-floating',
          content: 'grow min-w-0',
          title: 'font-medium',
          description: 'text-muted',
          icon: 'shrink-0',
          success: '[&_[data-icon]]:text-positive',
          error: '[&_[data-icon]]:text-danger',
          actionButton:
            'shrink-0 rounded-sm px-2 h-7 text-sm font-medium text-accent-text hover:bg-surface-hover',
        },
      }}
    />
  );
}
