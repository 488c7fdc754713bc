import type { DecisionSummary } from '../../../contracts/api/conversation';
import { CardFrame } from './card-frame';

/** While the bot has the conversation: what keeps it from calling a person. */
export function WhyNotYet({ decision, open }: { decision: DecisionSummary | null; open: boolean }) {
  if (!decision) return null;
  const lines = decision.whyNotYet;
  return (
    <CardFrame open={open} title={lines[0] ?? 'No rule is near to calling a person.'}>
      <p className="mb-1 text-xs font-medium text-muted">Why not yet</p>
      <ul className="flex list-disc flex-col gap-0.5 ps-4 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-1.5 text-xs text-muted">Policy version {decision.policyVersion}</p>
    </CardFrame>
  );
}
