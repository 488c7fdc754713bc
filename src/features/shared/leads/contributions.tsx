import clsx from 'clsx';
import type { z } from 'zod';
import type { contributionSchema } from '../../../contracts/api/handoff';

type Contribution = z.infer<typeof contributionSchema>;

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

/** What made a score, the weightiest first: "+12 Visited pricing, twice". */
export function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  const ordered = contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (ordered.length === 0) return <p className="text-sm text-muted">Nothing has moved the score yet.</p>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {ordered.map(({ ruleId, label, points, times }) => (
        <li key={ruleId} className="flex gap-2">
          <span
            className={clsx(
              'tabular w-9 shrink-0 text-end font-medium',
              points < 0 ? 'text-danger' : 'text-positive',
            )}
          >
            {signed(points)}
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
