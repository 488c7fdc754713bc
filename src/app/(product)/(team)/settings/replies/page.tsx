import type { Metadata } from 'next';
import { RepliesPage } from '@/features/settings/replies/replies-page';

export const metadata: Metadata = { title: 'Replies' };

export default function Page() {
  return <RepliesPage />;
}
