import type { Metadata } from 'next';
import { Suspense } from 'react';
import { InboxScreen } from '@/features/inbox/screen/inbox-screen';
import { InboxSkeleton } from '@/features/inbox/screen/inbox-skeleton';

export const metadata: Metadata = { title: 'Inbox' };

export default function InboxPage() {
  return (
    <Suspense fallback={<InboxSkeleton />}>
      <InboxScreen />
    </Suspense>
  );
}
