'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageHeader } from '../../components/ui/page-header';
import { useCan } from '../shared/team/team-context';

const TABS = [
  { href: '/settings/assistant', label: 'Assistant' },
  { href: '/settings/alerts', label: 'Alerts' },
] as const;

/** The settings of the organisation: one page for each tab. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  // Everybody chooses their own alerts; the rest is the managers'.
  const manages = useCan('settings.manage');
  return (
    <>
      <PageHeader title="Settings" />
      <nav aria-label="Settings" className="flex shrink-0 gap-4 border-b px-4">
        {TABS.map(({ href, label }) => {
          const current = pathname === href;
          if (!manages && href !== '/settings/alerts') return null;
          return (
            <Link
              key={href}
              href={href}
              aria-current={current ? 'page' : undefined}
              className={clsx(
                '-mb-px inline-flex h-9 items-center border-b-2 text-sm font-medium pointer-coarse:min-h-11',
                current ? 'border-accent text-text' : 'border-transparent text-muted hover:text-text',
              )}
            >
              {label}
            </Link>
          );
        })}
      </nav>
      <div className="pane-scroll min-h-0 grow">{children}</div>
    </>
  );
}
