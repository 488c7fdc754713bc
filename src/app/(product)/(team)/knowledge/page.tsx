import type { Metadata } from 'next';
import { Suspense } from 'react';
import { KnowledgePage } from '@/features/knowledge/knowledge-page';

export const metadata: Metadata = { title: 'Knowledge' };

export default function Page() {
  return (
    <Suspense>
      <KnowledgePage />
    </Suspense>
  );
}
