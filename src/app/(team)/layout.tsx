import type { ReactNode } from 'react';
import { TeamFrame } from '@/features/shell/team-frame';
import { requireMember } from '@/server/pages/require-member';

/** Every page of the team: signed in, with navigation, data and realtime around it. */
export default async function TeamLayout({ children }: { children: ReactNode }) {
  const { me } = await requireMember();
  return <TeamFrame me={me}>{children}</TeamFrame>;
}
