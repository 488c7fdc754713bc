import clsx from 'clsx';
import type { ArticleVersion } from '../../contracts/api/knowledge';

const MARKS = { same: ' ', added: '+', removed: '−' } as const;
const SPOKEN = { same: '', added: 'Added: ', removed: 'Removed: ' } as const;

/** A text with what was added and removed; marked by sign as well as by colour. */
export function VersionDiff({ lines }: { lines: ArticleVersion['changes'] }) {
  return (
    <ol aria-label="Changes" className="overflow-hidden rounded-md border text-sm">
      {lines.map(({ kind, text }, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
          key={at}
          className={clsx(
            'flex gap-2 px-2 py-0.5',
            kind === 'added' && 'bg-positive-soft',
            kind === 'removed' && 'bg-danger-soft',
          )}
        >
          <span aria-hidden="true" className="w-3 shrink-0 text-center font-mono text-muted">
            {MARKS[kind]}
          </span>
          <span dir="auto" className="min-h-4.5 min-w-0 grow whitespace-pre-wrap [overflow-wrap:anywhere]">
            <span className="sr-only">{SPOKEN[kind]}</span>
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
