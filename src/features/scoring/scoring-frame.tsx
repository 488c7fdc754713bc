'use client';

import clsx from 'clsx';
import { Gauge } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { useCan } from '../shared/team/team-context';

const TABS = [
  { href: '/scoring', label: 'Rules' },
  { href: '/scoring/model', label: 'Learned model' },
] as const;

interface ScoringFrameProps {
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** What both pages about lead scores have in common: the header, the tabs, and who may come in. */
export function ScoringFrame({ aside, actions, children }: ScoringFrameProps) {
  const pathname = usePathname();
  const mayScore = useCan('policy.edit');
  return (
    <>
      <PageHeader title="Scoring" aside={mayScore ? aside : null} actions={mayScore ? actions : null} />
      {mayScore ? (
        <>
          <nav aria-label="Scoring" className="flex shrink-0 gap-4 border-b px-4">
            {TABS.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                prefetch={false}
                aria-current={href === pathname ? 'page' : undefined}
                className={clsx(
                  '-mb-px inline-flex h-9 items-center border-b-2 text-sm font-medium pointer-coarse:min-h-11',
                  href === pathname
                    ? 'border-accent text-text'
                    : 'border-transparent text-muted hover:text-text',
                )}
              >
                {label}
              </Link>
            ))}
          </nav>
          <div className="pane-scroll min-h-0 grow">{children}</div>
        </>
      ) : (
        <EmptyState icon={<Gauge />} title="Managers decide how leads are scored">
          Each lead shows what its score is made of. Ask a manager if a rule should count otherwise.
        </EmptyState>
      )}
    </>
  );
}
