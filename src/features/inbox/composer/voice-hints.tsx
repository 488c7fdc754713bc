import { Lightbulb } from 'lucide-react';
import { Kbd } from '../../../components/ui/kbd';
import type { DraftHint } from '../../../domain/policy/brand-voice';
import { HINTS_SHOWN } from './apply-hint';

interface VoiceHintsProps {
  hints: readonly DraftHint[];
  shortcut: string;
  onApply(hint: DraftHint): void;
}

/** Where the draft departs from the brand voice, with what to say instead. Never in the way of sending. */
export function VoiceHints({ hints, shortcut, onApply }: VoiceHintsProps) {
  return (
    <div role="status">
      {hints.length === 0 ? null : (
        <ul aria-label="Brand voice" className="flex flex-col gap-0.5 border-t px-2 py-1">
          {hints.slice(0, HINTS_SHOWN).map((hint, at) => (
            <li key={`${hint.start} ${hint.kind}`} className="flex items-center gap-2 text-sm">
              <Lightbulb aria-hidden="true" className="size-4 shrink-0 text-warning" />
              <span className="min-w-0 grow truncate">
                <span className="underline decoration-warning decoration-wavy underline-offset-2">
                  {hint.found}
                </span>{' '}
                <span className="text-muted">
                  {hint.suggestion === null ? 'leave it out' : `say “${hint.suggestion}”`}
                </span>
              </span>
              <button
                type="button"
                aria-label={`${hint.sentence} Apply`}
                aria-keyshortcuts={at === 0 ? 'Alt+Enter' : undefined}
                onClick={() => onApply(hint)}
                className="inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-sm px-1.5 text-xs font-medium text-accent-text hover:bg-surface-hover pointer-coarse:min-h-11"
              >
                Apply
                {at === 0 ? <Kbd>{shortcut}</Kbd> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
