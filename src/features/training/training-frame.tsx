'use client';

import { GraduationCap } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { TabLinks } from '../shared/page/tab-links';
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
          <TabLinks label="Training" tabs={TABS} current={current} />
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
