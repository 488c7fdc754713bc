'use client';

import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../components/ui/skeleton';

// Markdown is only fetched where a playbook is shown.
const MarkdownText = lazy(() =>
  import('../../shared/text/markdown-text').then(({ MarkdownText: Text }) => ({ default: Text })),
);

/** What the organisation wants done for this reason. */
export function PlaybookText({ text }: { text: string }) {
  return (
    <Suspense fallback={<Skeleton className="h-4 w-3/4" />}>
      <div className="text-sm">
        <MarkdownText text={text} />
      </div>
    </Suspense>
  );
}
