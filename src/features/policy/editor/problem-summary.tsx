import { ButtonLink } from '../../../components/ui/button-link';
import type { PolicyProblem } from '../../../domain/policy/validation/problem';
import { SECTION_OF_AREA } from '../draft/problem-place';
import { useEditor } from './editor-context';
import { ProblemLine } from './problem-list';

/** Everything that cannot be meant, errors first; each leads to where it is put right. */
export function ProblemSummary({ onGo }: { onGo(problem: PolicyProblem): void }) {
  const { problems } = useEditor();
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const ordered = problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return (
    <details open={errors > 0} className="rounded-lg border bg-surface-sunken px-4 py-2.5">
      <summary className="cursor-pointer text-sm font-semibold">
        {errors > 0
          ? `${errors} ${errors === 1 ? 'problem keeps' : 'problems keep'} this draft from being published`
          : `${problems.length} ${problems.length === 1 ? 'thing' : 'things'} may not be meant so`}
      </summary>
      <ul className="mt-2 flex flex-col">
        {ordered.map((problem) => (
          <li
            key={`${problem.code} ${problem.rule} ${problem.sentence}`}
            className="border-t first:border-t-0"
          >
            {SECTION_OF_AREA[problem.area] === null ? (
              <div className="flex items-center gap-3 py-1.5">
                <Named problem={problem} />
                <ButtonLink href="/scoring" size="sm">
                  Open scoring
                </ButtonLink>
              </div>
            ) : (
              <button
                type="button"
                onClick={() => onGo(problem)}
                className="flex min-h-8 w-full items-center rounded-sm py-1.5 text-start hover:bg-surface-hover"
              >
                <Named problem={problem} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Named({ problem }: { problem: PolicyProblem }) {
  return (
    <span className="min-w-0 grow">
      <span className="block text-sm font-medium">{problem.rule}</span>
      <ProblemLine problem={problem} />
    </span>
  );
}
