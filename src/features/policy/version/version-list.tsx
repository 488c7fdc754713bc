import clsx from 'clsx';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import type { PolicySummary } from '../../../contracts/api/policy';
import { authorWords, STATUS_TONES, STATUS_WORDS } from '../state/version-words';

interface VersionListProps {
  versions: readonly PolicySummary[];
  shown: number | null;
  timeZone: string;
  hrefOf(version: number): string;
  /** null: these are all. */
  onMore: (() => void) | null;
}

/** Versions, newest first. */
export function VersionList({ versions, shown, timeZone, hrefOf, onMore }: VersionListProps) {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <nav aria-label="Versions">
      <ul>
        {versions.map((summary) => (
          <li key={summary.id} className="border-b last:border-b-0">
            <Link
              href={hrefOf(summary.version)}
              scroll={false}
              prefetch={false}
              aria-current={summary.version === shown ? 'true' : undefined}
              className={clsx(
                'flex flex-col gap-0.5 px-4 py-2.5',
                summary.version === shown ? 'bg-surface-selected' : 'hover:bg-surface-hover',
              )}
            >
              <span className="flex items-center gap-2 text-sm font-medium">
                Version {summary.version}
                <Badge tone={STATUS_TONES[summary.status]}>{STATUS_WORDS[summary.status]}</Badge>
              </span>
              <span className="text-xs text-muted">
                {authorWords(summary)},{' '}
                {day.format(new Date(summary.publishedAt ?? summary.updatedAt ?? summary.createdAt))}
              </span>
              {summary.restoredFrom === null ? null : (
                <span className="text-xs text-muted">Brings version {summary.restoredFrom} back</span>
              )}
              {summary.note ? (
                <span dir="auto" className="line-clamp-2 text-xs text-muted">
                  {summary.note}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
      {onMore ? (
        <div className="border-t p-2 text-center">
          <Button size="sm" variant="ghost" onClick={onMore}>
            Older versions
          </Button>
        </div>
      ) : null}
    </nav>
  );
}
