'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { CountBadge } from '../../components/ui/count-badge';
import type { NavigationItem } from './navigation';

interface NavLinkProps {
  item: NavigationItem;
  current: boolean;
  count: number;
}

export function NavLink({ item, current, count }: NavLinkProps) {
  const Icon = item.icon;
  return (
    <Link
      href={item.href}
      aria-current={current ? 'page' : undefined}
      aria-label={count > 0 ? `${item.label}, ${count} waiting` : item.label}
      title={item.label}
      className={clsx(
        'relative flex h-8 shrink-0 items-center gap-2.5 rounded-sm px-3 text-sm font-medium transition-colors pointer-coarse:h-11',
        'xl:px-2 xl:nav-collapsed:px-3',
        current ? 'bg-surface-pressed text-text' : 'text-muted hover:bg-surface-hover hover:text-text',
      )}
    >
      <Icon aria-hidden="true" className={clsx('size-4 shrink-0', current && 'text-accent-text')} />
      <span className="hidden grow truncate xl:block xl:nav-collapsed:hidden">{item.label}</span>
      <span className="absolute -end-0.5 -top-0.5 xl:static xl:nav-collapsed:absolute">
        <CountBadge count={count} tone="accent" />
      </span>
    </Link>
  );
}
