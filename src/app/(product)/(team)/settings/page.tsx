import { redirect } from 'next/navigation';
import { requireMember } from '@/server/pages/require-member';

export default async function Page() {
  const { me } = await requireMember();
  redirect(me.member.role === 'agent' ? '/settings/replies' : '/settings/assistant');
}
