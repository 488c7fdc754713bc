'use client';

import { Button } from '../../../components/ui/button';
import { sentencesOf } from '../../shared/api/api-error';

interface SaveBarProps {
  /** "Questions": what is saved. */
  what: string;
  isChanged: boolean;
  isSaving: boolean;
  error: Error | null;
  /** Sentences that must be put right first. */
  problems: readonly string[];
  onSave(): void;
  onDiscard(): void;
}

/** Appears once something is changed: what stands in the way, Save, Discard. */
export function SaveBar({ what, isChanged, isSaving, error, problems, onSave, onDiscard }: SaveBarProps) {
  if (!isChanged && !error) return null;
  const sentences = error ? sentencesOf(error) : problems;
  return (
    <section
      aria-label={`Save ${what}`}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t bg-surface-raised px-4 py-2.5"
    >
      <div role={error ? 'alert' : 'status'} className="min-w-0 grow basis-60 text-sm">
        {sentences.length === 0 ? (
          <p className="text-muted">Changes are not saved yet.</p>
        ) : (
          sentences.slice(0, 3).map((sentence) => (
            <p key={sentence} className="text-danger">
              {sentence}
            </p>
          ))
        )}
      </div>
      <div className="flex gap-2">
        <Button onClick={onDiscard}>Discard</Button>
        <Button variant="primary" busy={isSaving} disabled={problems.length > 0} onClick={onSave}>
          Save
        </Button>
      </div>
    </section>
  );
}
