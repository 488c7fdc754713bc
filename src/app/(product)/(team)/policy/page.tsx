import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PolicyPage } from '@/features/policy/policy-page';

export const metadata: Metadata = { title: 'Policy' };

export default function Page() {
  return (
    <Suspense>
      <PolicyPage />
    </Suspense>
  );
}
