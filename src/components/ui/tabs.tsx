'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export const Tabs = Base.Root;

interface TabListProps {
  'aria-label': string;
  className?: string;
  children: ReactNode;
}

export function TabList({ className, children, ...rest }: TabListProps) {
  return (
    <Base.List {...rest} className={clsx('relative flex gap-4 border-b', className)}>
      {children}
      <Base.Indicator className="absolute bottom-[-1px] left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent transition-[translate,width] duration-200" />
    </Base.List>
  );
}

export function Tab({
  className,
  ...rest
}: Omit<ComponentProps<typeof Base.Tab>, 'className'> & { className?: string }) {
  return (
    <Base.Tab
      {...rest}
      className={clsx(
        'inline-flex h-9 items-center gap-1.5 text-sm font-medium text-muted select-none hover:text-text data-active:text-text pointer-coarse:min-h-11',
        className,
      )}
    />
  );
}

export const TabPanel = Base.Panel;
