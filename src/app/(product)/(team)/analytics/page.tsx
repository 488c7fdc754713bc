import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Dashboard } from '@/features/analytics/dashboard';

export const metadata: Metadata = { title: 'Analytics' };

export default function AnalyticsPage() {
  return (
    <Suspense>
      <Dashboard />
    </Suspense>
  );
}
