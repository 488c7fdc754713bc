import clsx from 'clsx';
import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PolicyProblem } from '../../../domain/policy/validation/problem';
import { anchorOf, fieldOf } from '../draft/problem-place';
import { useEditor } from './editor-context';

interface ProblemSpotProps {
  area: PolicyProblem['area'];
  subjectId: string | null;
  field: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A field with what is wrong about it, right below; links from the summary lead here. */
export function ProblemSpot({ area, subjectId, field, className, children }: ProblemSpotProps) {
  const { problems } = useEditor();
  const here = problems.filter(
    (problem) => problem.area === area && problem.subjectId === subjectId && fieldOf(problem) === field,
  );
  return (
    <div id={anchorOf(area, subjectId, field)} className={clsx('flex scroll-mt-4 flex-col gap-1', className)}>
      {children}
      {here.map((problem) => (
        <ProblemLine key={problem.code + problem.sentence} problem={problem} />
      ))}
    </div>
  );
}

export function ProblemLine({ problem }: { problem: PolicyProblem }) {
  const isError = problem.severity === 'error';
  const Icon = isError ? CircleX : TriangleAlert;
  return (
    <span className={clsx('flex gap-1.5 text-xs', isError ? 'text-danger' : 'text-warning')}>
      <Icon aria-label={isError ? 'Error' : 'Warning'} className="mt-px size-3.5 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{problem.sentence}</span>
    </span>
  );
}
