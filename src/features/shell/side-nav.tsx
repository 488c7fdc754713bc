'use client';

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { IconButton } from '../../components/ui/icon-button';
import { LogoMark } from '../../components/ui/logo';
import { setNavWidth, useNavWidth } from '../../components/ui/preferences';
import { NavLink } from './nav-link';
import { isCurrent, NAVIGATION } from './navigation';
import type { ShellData } from './shell-data';
import { UserMenu } from './user-menu';

interface SideNavProps extends ShellData {
  /** What one was told, with how much of it is unread. */
  bell?: ReactNode;
  presence?: ReactNode;
  headerActions?: ReactNode;
  onSignOut(): void;
}

/** 220 px wide, or 56 where the window is below 1280 px or the person folded it. */
export function SideNav({
  org,
  member,
  counts = {},
  bell,
  presence,
  headerActions,
  onSignOut,
}: SideNavProps) {
  const pathname = usePathname();
  const width = useNavWidth();

  return (
    <div
      data-print="hidden"
      className="hidden w-14 shrink-0 flex-col border-e bg-surface-sunken sm:flex xl:w-55 xl:nav-collapsed:w-14"
    >
      <header className="flex h-12 shrink-0 items-center gap-2 px-4 xl:px-3 xl:nav-collapsed:px-4">
        <LogoMark />
        <span className="hidden min-w-0 grow truncate text-sm font-semibold xl:block xl:nav-collapsed:hidden">
          {org.name}
        </span>
        <span className="hidden xl:flex xl:nav-collapsed:hidden">{headerActions}</span>
      </header>
      <nav aria-label="Main" className="pane-scroll flex grow flex-col gap-0.5 px-2 py-1">
        {NAVIGATION.filter((item) => item.roles.includes(member.role)).map((item) => (
          <NavLink
            key={item.href}
            item={item}
            current={isCurrent(item.href, pathname)}
            count={counts[item.href] ?? 0}
          />
        ))}
      </nav>
      <div className="flex flex-col gap-1 border-t p-2">
        {bell}
        {presence}
        <div className="flex items-center gap-1 xl:nav-collapsed:flex-col">
          <UserMenu org={org} member={member} onSignOut={onSignOut} />
          <span className="hidden xl:inline-flex">
            <IconButton
              label={width === 'expanded' ? 'Collapse navigation' : 'Expand navigation'}
              tooltipSide="right"
              size="sm"
              onClick={() => setNavWidth(width === 'expanded' ? 'collapsed' : 'expanded')}
            >
              {width === 'expanded' ? <PanelLeftClose /> : <PanelLeftOpen />}
            </IconButton>
          </span>
        </div>
      </div>
    </div>
  );
}
