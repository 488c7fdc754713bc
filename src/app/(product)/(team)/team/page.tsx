import type { Metadata } from 'next';
import { PeoplePage } from '@/features/people/people-page';

export const metadata: Metadata = { title: 'Team' };

export default function Page() {
  return <PeoplePage />;
}
