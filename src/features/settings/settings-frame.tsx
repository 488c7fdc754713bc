'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageHeader } from '../../components/ui/page-header';
import { TabLinks } from '../shared/page/tab-links';
import { useCan } from '../shared/team/team-context';

const ALERTS = { href: '/settings/alerts', label: 'Alerts' } as const;
const REPLIES = { href: '/settings/replies', label: 'Replies' } as const;
const MACROS = { href: '/settings/macros', label: 'Macros' } as const;
const TABS = [
  { href: '/settings/channels', label: 'Channels' },
  { href: '/settings/assistant', label: 'Assistant' },
  { href: '/settings/inbox', label: 'Inbox' },
  REPLIES,
  MACROS,
  { href: '/settings/playbooks', label: 'Playbooks' },
  { href: '/settings/tags', label: 'Tags' },
  { href: '/settings/blocks', label: 'Blocked' },
  ALERTS,
] as const;

/** The settings of the organisation: one page for each tab. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  // Everybody chooses their own alerts and reads what they may send; the rest is the managers'.
  const tabs = useCan('settings.manage') ? TABS : [REPLIES, MACROS, ALERTS];
  return (
    <>
      <PageHeader title="Settings" />
      <TabLinks label="Settings" tabs={tabs} current={pathname.split('/').slice(0, 3).join('/')} />
      <div className="pane-scroll min-h-0 grow">{children}</div>
    </>
  );
}
