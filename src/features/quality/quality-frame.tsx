'use client';

import { Scale } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { TabLinks } from '../shared/page/tab-links';
import { useCan } from '../shared/team/team-context';

const TABS = [
  { href: '/quality', label: 'Review' },
  { href: '/quality/accuracy', label: 'Accuracy' },
  { href: '/quality/feedback', label: 'Feedback' },
  { href: '/quality/journey', label: 'Journey' },
  { href: '/quality/calibration', label: 'Calibration' },
  { href: '/quality/re-asks', label: 'Re-asks' },
] as const;
const OF_EVERYBODY = ['/quality', '/quality/feedback', '/quality/re-asks'];

interface QualityFrameProps {
  aside?: ReactNode;
  actions?: ReactNode;
  /** The page shows agents what is their own. */
  isForEverybody?: boolean;
  children: ReactNode;
}

/** What all pages about the quality of handoffs have in common: the header, the tabs, and who may come in. */
export function QualityFrame({ aside, actions, isForEverybody = false, children }: QualityFrameProps) {
  const pathname = usePathname();
  const seesAll = useCan('metrics.read_all');
  const maySee = seesAll || isForEverybody;
  const tabs = TABS.filter(({ href }) => seesAll || OF_EVERYBODY.includes(href));
  return (
    <>
      <PageHeader title="Quality" aside={maySee ? aside : null} actions={maySee ? actions : null} />
      <TabLinks label="Quality" tabs={tabs} current={pathname} />
      {maySee ? (
        <div className="pane-scroll min-h-0 grow">{children}</div>
      ) : (
        <EmptyState icon={<Scale />} title="Managers review handoffs">
          Twice each week’s conversations are judged by people who do not know what the system did. What
          concerns your own conversations is in the tabs beside this one.
        </EmptyState>
      )}
    </>
  );
}
