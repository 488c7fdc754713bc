'use client';

import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';
import type * as BaseMenu from './base/base-menu';
import { lateModule } from './late/late-module';
import { LateTrigger, type TriggerProps } from './late/late-trigger';
import { type LateRoot, useLateRoot } from './late/use-late-root';

const late = lateModule(() => import('./base/base-menu'));

/** The menu itself once it was opened; before, what its trigger is to do. */
const MenuContext = createContext<LateRoot<typeof BaseMenu>>({
  base: undefined,
  open: () => {},
});
const useBase = () => useContext(MenuContext).base;

interface MenuProps {
  open?: boolean;
  onOpenChange?(open: boolean): void;
  children: ReactNode;
}

/** Its code is fetched when somebody is about to use one. */
export function Menu({ open, onOpenChange, children }: MenuProps) {
  const root = useLateRoot(late, { open, onOpenChange });
  const { base } = root;
  return (
    <MenuContext value={root}>
      {base ? (
        <base.Menu defaultOpen={open === undefined} open={open} onOpenChange={onOpenChange}>
          {children}
        </base.Menu>
      ) : (
        children
      )}
    </MenuContext>
  );
}

/** Give it `render={<Button/>}` or `render={<IconButton label="…"/>}`. */
export function MenuTrigger(props: TriggerProps) {
  const { base, open } = useContext(MenuContext);
  if (base) return <base.MenuTrigger {...props} />;
  return <LateTrigger {...props} opens="menu" onPrepare={late.load} onOpen={open} />;
}

export function MenuContent(props: ComponentProps<typeof BaseMenu.MenuContent>) {
  const base = useBase();
  return base ? <base.MenuContent {...props} /> : null;
}

export function MenuItem(props: ComponentProps<typeof BaseMenu.MenuItem>) {
  const base = useBase();
  return base ? <base.MenuItem {...props} /> : null;
}

export function MenuRadioItem(props: ComponentProps<typeof BaseMenu.MenuRadioItem>) {
  const base = useBase();
  return base ? <base.MenuRadioItem {...props} /> : null;
}

export function MenuCheckboxItem(props: ComponentProps<typeof BaseMenu.MenuCheckboxItem>) {
  const base = useBase();
  return base ? <base.MenuCheckboxItem {...props} /> : null;
}

export function MenuGroup(props: ComponentProps<typeof BaseMenu.MenuGroup>) {
  const base = useBase();
  return base ? <base.MenuGroup {...props} /> : null;
}

export function MenuRadioGroup(props: ComponentProps<typeof BaseMenu.MenuRadioGroup>) {
  const base = useBase();
  return base ? <base.MenuRadioGroup {...props} /> : null;
}

export function MenuLabel(props: ComponentProps<typeof BaseMenu.MenuLabel>) {
  const base = useBase();
  return base ? <base.MenuLabel {...props} /> : null;
}

export function MenuSeparator() {
  const base = useBase();
  return base ? <base.MenuSeparator /> : null;
}
