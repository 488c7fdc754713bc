import type { TrainingChanges } from '../../../../contracts/api/intent-versions';
import { intentTitle } from '../../../../domain/training/intent-name';
import { counted } from '../state/intent-words';

const MARKS = { added: '+', removed: '−', moved: '→' } as const;
const TONES = { added: 'text-positive', removed: 'text-danger', moved: 'text-warning' } as const;

interface ChangesViewProps {
  changes: TrainingChanges;
  /** Texts shown before the rest is only counted. */
  most: number;
}

/** What a training learned anew, against the one before. */
export function ChangesView({ changes, most }: ChangesViewProps) {
  const { added, removed, moved, texts, intents } = changes;
  const total = added + removed + moved;
  if (total === 0) return <p className="text-sm text-muted">No example differs from the version before.</p>;
  const shown = texts.slice(0, most);
  return (
    <div className="flex flex-col gap-2">
      <p className="tabular text-sm">
        {[
          added > 0 ? `${added.toLocaleString('en')} added` : null,
          removed > 0 ? `${removed.toLocaleString('en')} removed` : null,
          moved > 0 ? `${moved.toLocaleString('en')} moved` : null,
        ]
          .filter(Boolean)
          .join(', ')}{' '}
        in {counted(intents.length, 'intent')}
      </p>
      <ul className="flex flex-col gap-1">
        {shown.map(({ change, text, intent, from }) => (
          <li key={`${change} ${text}`} className="grid grid-cols-[1rem_1fr] text-xs">
            <span aria-hidden="true" className={`font-medium ${TONES[change]}`}>
              {MARKS[change]}
            </span>
            <span className="min-w-0">
              <span className="sr-only">{change}: </span>
              <span dir="auto" className="[overflow-wrap:anywhere]">
                {text}
              </span>{' '}
              <span className="text-muted">
                {from === null ? intentTitle(intent) : `${intentTitle(from)} → ${intentTitle(intent)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <p className="text-xs text-muted">and {(total - shown.length).toLocaleString('en')} more</p>
      ) : null}
    </div>
  );
}
