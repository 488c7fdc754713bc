'use client';

import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Accessible name, also shown as the tooltip. */
  label: string;
  shortcut?: string;
  size?: 'sm' | 'md';
  /** Pressed state of a toggle; leave out for plain actions. */
  pressed?: boolean;
  tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactNode;
}

export function IconButton({
  label,
  shortcut,
  size = 'md',
  pressed,
  tooltipSide,
  type = 'button',
  className,
  children,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={clsx(
          'inline-flex shrink-0 items-center justify-center rounded-sm text-muted transition-colors',
          'hover:bg-surface-hover hover:text-text disabled:opacity-50 disabled:hover:bg-transparent',
          'data-popup-open:bg-surface-hover data-popup-open:text-text',
          'aria-pressed:bg-surface-selected aria-pressed:text-accent-text',
          'pointer-coarse:min-h-11 pointer-coarse:min-w-11 [&_svg]:size-4',
          size === 'sm' ? 'size-7' : 'size-8',
          className,
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}
