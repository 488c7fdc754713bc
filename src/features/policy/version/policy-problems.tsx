import { CircleX, TriangleAlert } from 'lucide-react';
import type { PolicyDetail } from '../../../contracts/api/policy';

/** What cannot be meant, errors first; nothing where all is well. */
export function PolicyProblems({ problems }: Pick<PolicyDetail, 'problems'>) {
  if (problems.length === 0) return null;
  const ordered = problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section aria-label="Problems" className="rounded-lg border bg-warning-soft p-3">
      <p className="text-sm font-semibold">
        {errors > 0
          ? 'This version cannot be published as it is'
          : 'This version works, but some of it may not be meant so'}
      </p>
      <ul className="mt-2 flex flex-col gap-1.5 text-sm">
        {ordered.map(({ code, rule, sentence, severity }) => (
          <li key={`${code} ${rule} ${sentence}`} className="flex gap-2">
            {severity === 'error' ? (
              <CircleX aria-label="Error" className="mt-0.5 size-4 shrink-0 text-danger" />
            ) : (
              <TriangleAlert aria-label="Warning" className="mt-0.5 size-4 shrink-0 text-warning" />
            )}
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
