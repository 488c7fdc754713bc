'use client';

import type { ReactNode } from 'react';
import type { Me } from '../../contracts/api/team';
import { TeamQueryProvider } from '../shared/query/team-query-provider';
import { RealtimeProvider } from '../shared/realtime/realtime-provider';
import { signOut } from '../shared/session/sign-in';
import { TeamProvider, useMe } from '../shared/team/team-context';
import { useInboxCounts } from '../shared/team/use-inbox-counts';
import { Answering } from './alerts/answering';
import { NotificationBell } from './alerts/notification-bell';
import { useNotificationFeed } from './alerts/use-notification-feed';
import { ConnectionNotice } from './connection-notice';
import { AwayNotice } from './presence/away-notice';
import { PresenceItems } from './presence/presence-items';
import { PresenceMenu } from './presence/presence-menu';
import { useHeartbeat } from './presence/use-heartbeat';
import { usePresence } from './presence/use-presence';
import { WrapUpNotice } from './presence/wrap-up-notice';
import { SessionDialog } from './session/session-dialog';
import { TeamShell } from './team-shell';

/** Everything that every page of the team needs: data, realtime, who one is, the navigation around the page. */
export function TeamFrame({ me, children }: { me: Me; children: ReactNode }) {
  return (
    <TeamQueryProvider>
      <TeamProvider me={me}>
        <RealtimeProvider config={me.realtime}>
          <Frame>{children}</Frame>
        </RealtimeProvider>
      </TeamProvider>
    </TeamQueryProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { org, member } = useMe();
  const counts = useInboxCounts();
  const { presence, choose } = usePresence();
  useHeartbeat();
  useNotificationFeed();
  return (
    <TeamShell
      org={org}
      member={member}
      counts={{ '/inbox': counts?.waiting ?? 0 }}
      bell={<NotificationBell shape="row" />}
      phoneBell={<NotificationBell shape="cell" />}
      presence={<PresenceMenu />}
      presenceItems={<PresenceItems presence={presence} onChoose={choose} />}
      onSignOut={signOut}
    >
      <ConnectionNotice />
      <AwayNotice />
      <WrapUpNotice />
      {children}
      <Answering />
      <SessionDialog />
    </TeamShell>
  );
}
