'use client';

import { Users } from 'lucide-react';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import type { ScoringPreview } from '../../../contracts/api/scoring';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { BandCounts } from './band-counts';
import { PreviewRow } from './preview-row';
import { previewInWords } from './summary';

interface PreviewPanelProps {
  preview: ScoringPreview | undefined;
  error: Error | null;
  /** What is shown belongs to the rules as they were a moment ago. */
  isBehind: boolean;
  onRetry(): void;
}

/** The most recent leads by the rules in force and by these, those that change most first. */
export function PreviewPanel({ preview, error, isBehind, onRetry }: PreviewPanelProps) {
  return (
    <Card aria-label="Preview" className="overflow-hidden xl:sticky xl:top-4">
      <CardHeader
        title="Preview on recent leads"
        description={preview ? previewInWords(preview) : 'What these rules would change'}
      />
      <p role="status" aria-live="polite" className="sr-only">
        {preview && !isBehind ? previewInWords(preview) : ''}
      </p>
      {error ? (
        <LoadFailed title="The preview could not be made" error={error} onRetry={onRetry} />
      ) : !preview ? (
        <LoadingRows rows={6} label="Scoring recent leads" />
      ) : preview.leads.length === 0 ? (
        <EmptyState icon={<Users />} title="No leads yet">
          As soon as visitors write, you see here what the rules make of them.
        </EmptyState>
      ) : (
        <div aria-busy={isBehind} className={isBehind ? 'opacity-60 transition-opacity' : undefined}>
          <BandCounts bands={preview.bands} />
          <ul aria-label="Leads by change" className="pane-scroll max-h-[60dvh] border-t">
            {preview.leads.map((lead) => (
              <PreviewRow key={lead.id} {...lead} />
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
