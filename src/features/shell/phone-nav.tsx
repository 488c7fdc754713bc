'use client';

import clsx from 'clsx';
import { ChartColumn, Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { CountBadge } from '../../components/ui/count-badge';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '../../components/ui/menu';
import { isCurrent, NAVIGATION } from './navigation';
import type { ShellData } from './shell-data';

const cell =
  'relative flex h-13 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[11px] font-medium';
const IN_BAR = 3;

interface PhoneNavProps extends ShellData {
  /** What one was told, with how much of it is unread. */
  phoneBell?: ReactNode;
  /** The member's own status, as items of the menu. */
  presenceItems?: ReactNode;
  onSignOut(): void;
}

/** The bar below the page on phones: the first sections, the rest behind "More". */
export function PhoneNav({ member, counts = {}, phoneBell, presenceItems, onSignOut }: PhoneNavProps) {
  const pathname = usePathname();
  const router = useRouter();
  const items = NAVIGATION.filter((item) => item.roles.includes(member.role));

  return (
    <nav
      aria-label="Main"
      data-print="hidden"
      className="flex shrink-0 border-t bg-surface-sunken pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {items.slice(0, IN_BAR).map((item) => {
        const current = isCurrent(item.href, pathname);
        const count = counts[item.href] ?? 0;
        return (
          <Link
            key={item.href}
            href={item.href}
            aria-current={current ? 'page' : undefined}
            aria-label={count > 0 ? `${item.label}, ${count} waiting` : item.label}
            className={clsx(cell, current ? 'text-accent-text' : 'text-muted')}
          >
            <item.icon aria-hidden="true" className="size-5" />
            {item.label}
            <span className="absolute start-[55%] top-1">
              <CountBadge count={count} tone="accent" />
            </span>
          </Link>
        );
      })}
      {phoneBell}
      <Menu>
        <MenuTrigger className={clsx(cell, 'text-muted')}>
          <Ellipsis aria-hidden="true" className="size-5" />
          More
        </MenuTrigger>
        <MenuContent side="top" align="end">
          {items.slice(IN_BAR).map((item) => (
            <MenuItem key={item.href} icon={<item.icon />} onClick={() => router.push(item.href)}>
              {item.label}
            </MenuItem>
          ))}
          <MenuItem icon={<ChartColumn />} onClick={() => router.push('/me')}>
            My numbers
          </MenuItem>
          <MenuSeparator />
          {presenceItems}
          {presenceItems ? <MenuSeparator /> : null}
          <MenuItem onClick={onSignOut}>Sign out</MenuItem>
        </MenuContent>
      </Menu>
    </nav>
  );
}
