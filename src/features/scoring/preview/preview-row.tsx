import clsx from 'clsx';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import type { ScoringPreview } from '../../../contracts/api/scoring';

type PreviewLead = ScoringPreview['leads'][number];

const tones = { cold: 'neutral', warm: 'warning', hot: 'danger' } as const;
const MOST_RULES = 2;
const signed = (points: number) =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(Math.round(points * 10) / 10)}`;

/** One lead: its score before and after, and the rules behind the difference. */
export function PreviewRow({ id, displayName, company, before, after, changes }: PreviewLead) {
  const change = after.score - before.score;
  return (
    <li className="flex items-center gap-3 border-b px-4 py-2 last:border-b-0">
      <div className="min-w-0 grow">
        <Link
          href={`/leads/${id}`}
          prefetch={false}
          dir="auto"
          className="block truncate text-sm font-medium hover:underline"
        >
          {displayName}
        </Link>
        <p dir="auto" className="truncate text-xs text-muted">
          {changes.length > 0
            ? changes
                .slice(0, MOST_RULES)
                .map((rule) => `${rule.label} ${signed(rule.after - rule.before)}`)
                .join(', ')
            : (company ?? 'No change')}
        </p>
      </div>
      <span className="tabular flex shrink-0 items-center gap-1.5 text-sm">
        <span className="sr-only">
          {change === 0 ? 'stays at' : `from ${before.score} ${before.band} to`}
        </span>
        {change === 0 ? null : (
          <span aria-hidden="true" className="text-muted">
            {before.score} →
          </span>
        )}
        <Badge tone={tones[after.band]}>
          {after.score} {after.band}
        </Badge>
        <span
          aria-hidden="true"
          className={clsx(
            'w-8 text-end text-xs font-medium',
            change > 0 ? 'text-positive' : change < 0 ? 'text-danger' : 'text-muted',
          )}
        >
          {change === 0 ? '' : signed(change)}
        </span>
      </span>
    </li>
  );
}
