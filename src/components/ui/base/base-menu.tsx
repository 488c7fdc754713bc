'use client';

import { Menu as Base } from '@base-ui/react/menu';
import clsx from 'clsx';
import { Check } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Kbd } from '../kbd';
import { popupClass } from '../popup-class';

const itemClass =
  'flex min-h-7 w-full cursor-default items-center gap-2 rounded-sm px-2 text-start text-sm select-none outline-none ' +
  'data-highlighted:bg-surface-pressed data-disabled:opacity-50 pointer-coarse:min-h-11 ' +
  '[&_svg]:size-4 [&_svg]:shrink-0';

export const Menu = Base.Root;

export const MenuTrigger = Base.Trigger;
export const MenuGroup = Base.Group;
export const MenuRadioGroup = Base.RadioGroup;

interface MenuContentProps {
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

export function MenuContent({ side = 'bottom', align = 'start', className, children }: MenuContentProps) {
  return (
    <Base.Portal>
      <Base.Positioner side={side} align={align} sideOffset={4} className="z-50 outline-none">
        <Base.Popup
          className={clsx(popupClass, 'pane-scroll max-h-(--available-height) min-w-48 p-1', className)}
        >
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

interface MenuItemProps extends Omit<ComponentProps<typeof Base.Item>, 'className'> {
  icon?: ReactNode;
  shortcut?: string;
  tone?: 'default' | 'danger';
}

export function MenuItem({ icon, shortcut, tone = 'default', children, ...rest }: MenuItemProps) {
  return (
    <Base.Item
      {...rest}
      className={clsx(itemClass, tone === 'danger' ? 'text-danger' : '[&>svg]:text-muted')}
    >
      {icon}
      <span className="grow truncate">{children}</span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </Base.Item>
  );
}

export function MenuRadioItem({
  children,
  ...rest
}: Omit<ComponentProps<typeof Base.RadioItem>, 'className'>) {
  return (
    <Base.RadioItem {...rest} className={itemClass}>
      <span className="grow">{children}</span>
      <Base.RadioItemIndicator>
        <Check className="text-accent-text" />
      </Base.RadioItemIndicator>
    </Base.RadioItem>
  );
}

export function MenuCheckboxItem({
  children,
  ...rest
}: Omit<ComponentProps<typeof Base.CheckboxItem>, 'className'>) {
  return (
    <Base.CheckboxItem {...rest} className={itemClass}>
      <span className="grow">{children}</span>
      <Base.CheckboxItemIndicator>
        <Check className="text-accent-text" />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Base.GroupLabel className="px-2 pt-1.5 pb-1 text-xs text-muted">{children}</Base.GroupLabel>;
}

export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 h-px bg-border" />;
}
