import type { ReactNode } from 'react';
import { InboxLive } from '@/features/inbox/live/inbox-live';
import { TeamFrame } from '@/features/shell/team-frame';
import { requireMember } from '@/server/pages/require-member';

/** Every page of the team: signed in, with navigation, data and realtime around it, and reachable by offers. */
export default async function TeamLayout({ children }: { children: ReactNode }) {
  const { me } = await requireMember();
  return (
    <TeamFrame me={me}>
      <InboxLive>{children}</InboxLive>
    </TeamFrame>
  );
}
