import clsx from 'clsx';
import type { LeadDetail } from '../../../contracts/api/team';

/** What made a score, the weightiest first. */
export function ContributionList({ contributions }: Pick<LeadDetail, 'contributions'>) {
  const weightiest = contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (weightiest.length === 0) return <p className="text-sm text-muted">Nothing has moved the score yet.</p>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {weightiest.map(({ ruleId, label, points, times }) => (
        <li key={ruleId} className="flex gap-2">
          <span
            className={clsx(
              'tabular w-10 shrink-0 text-end font-medium',
              points < 0 ? 'text-danger' : 'text-positive',
            )}
          >
            {points < 0 ? '−' : '+'}
            {Math.abs(points)}
          </span>
          <span className="min-w-0">
            {label}
            {times > 1 ? <span className="text-muted"> × {times}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
