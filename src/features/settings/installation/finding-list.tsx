import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import type { ReportFinding } from './page-report';

const LOOKS = {
  good: { Icon: CircleCheck, tone: 'text-positive', label: 'In order' },
  problem: { Icon: TriangleAlert, tone: 'text-danger', label: 'Problem' },
  unknown: { Icon: CircleHelp, tone: 'text-muted', label: 'Cannot be told' },
} as const;

/** What was found, one line each, with how to mend it. */
export function FindingList({ label, findings }: { label: string; findings: readonly ReportFinding[] }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-2">
      {findings.map(({ check, verdict, words }) => {
        const { Icon, tone, label: name } = LOOKS[verdict];
        return (
          <li key={check} className="flex items-start gap-2 text-sm">
            <Icon className={`mt-px size-4 shrink-0 ${tone}`} role="img" aria-label={name} />
            <span className="min-w-0 [overflow-wrap:anywhere]">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
