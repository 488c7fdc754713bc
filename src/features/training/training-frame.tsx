'use client';

import clsx from 'clsx';
import { GraduationCap } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { useCan } from '../shared/team/team-context';

const TABS = [
  { href: '/training', label: 'Intents' },
  { href: '/training/unanswered', label: 'Unanswered' },
  { href: '/training/questions', label: 'Questions' },
  { href: '/training/voice', label: 'Voice' },
] as const;

/** Intents have pages of their own below the first tab. */
function currentTab(pathname: string): string {
  const deeper = TABS.slice(1).find(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return deeper?.href ?? '/training';
}

/** What the pages about teaching the bot have in common: the header, the tabs, and who may come in. */
export function TrainingFrame({ children }: { children: ReactNode }) {
  const current = currentTab(usePathname());
  const mayTrain = useCan('knowledge.edit');
  return (
    <>
      <PageHeader title="Training" />
      {mayTrain ? (
        <>
          <nav aria-label="Training" className="flex shrink-0 gap-4 overflow-x-auto border-b px-4">
            {TABS.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                prefetch={false}
                aria-current={href === current ? 'page' : undefined}
                className={clsx(
                  '-mb-px inline-flex h-9 shrink-0 items-center border-b-2 text-sm font-medium pointer-coarse:min-h-11',
                  href === current
                    ? 'border-accent text-text'
                    : 'border-transparent text-muted hover:text-text',
                )}
              >
                {label}
              </Link>
            ))}
          </nav>
          <div className="flex min-h-0 grow flex-col">{children}</div>
        </>
      ) : (
        <EmptyState icon={<GraduationCap />} title="Managers teach the bot">
          Ask a manager of your organisation if the bot should understand something that it does not.
        </EmptyState>
      )}
    </>
  );
}
