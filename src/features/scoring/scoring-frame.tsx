'use client';

import { Gauge } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { TabLinks } from '../shared/page/tab-links';
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
          <TabLinks label="Scoring" tabs={TABS} current={pathname} />
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
