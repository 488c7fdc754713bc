'use client';

import { Popover as Base } from '@base-ui/react/popover';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { popupClass } from '../popup-class';

export const Popover = Base.Root;
export const PopoverTrigger = Base.Trigger;

interface PopoverContentProps {
  /** Accessible name, shown as a heading unless hidden. */
  title: string;
  hideTitle?: boolean;
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

export function PopoverContent({
  title,
  hideTitle,
  side = 'bottom',
  align = 'start',
  className,
  children,
}: PopoverContentProps) {
  return (
    <Base.Portal>
      <Base.Positioner side={side} align={align} sideOffset={6} className="z-50">
        <Base.Popup
          className={clsx(
            popupClass,
            'pane-scroll max-h-(--available-height) w-72 max-w-[90vw] p-3',
            className,
          )}
        >
          <Base.Title className={hideTitle ? 'sr-only' : 'mb-2 text-sm font-semibold'}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
