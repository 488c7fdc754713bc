import type { Metadata } from 'next';
import { WallboardFrame } from '@/features/analytics/wallboard/wallboard-frame';
import { requireMember } from '@/server/pages/require-member';

export const metadata: Metadata = { title: 'Wallboard' };

/** Outside the team's frame: a screen on the wall has no navigation. */
export default async function WallboardPage() {
  const { me } = await requireMember();
  return <WallboardFrame me={me} />;
}
