import { ChevronRight } from 'lucide-react';
import type { DecisionSummary } from '../../../contracts/api/conversation';

const SAID: Readonly<Record<string, string>> = {
  none: 'Why not yet',
  handoff: 'Why now',
  ask: 'Asked the visitor',
  alert: 'Told the team',
};

/** What the policy made of a message, folded: why a person was called, or why not yet. */
export function DecisionNote({ decision }: { decision: DecisionSummary }) {
  const { action, triggerName, whyNow, whyNotYet, policyVersion } = decision;
  const fired = action !== 'none';
  return (
    <details className="group/decision mt-1 max-w-full text-xs text-muted" data-decision={action}>
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-sm hover:text-text [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-3 transition-transform group-open/decision:rotate-90 rtl:-scale-x-100"
        />
        <span className={fired ? 'font-medium text-accent-text' : undefined}>
          {SAID[action] ?? 'Decision'}
          {triggerName ? `: ${triggerName}` : ''}
        </span>
      </summary>
      <div className="mt-1 mb-1 rounded-md border px-3 py-2">
        {fired && whyNow ? <p className="text-text">{whyNow}</p> : null}
        {whyNotYet.length > 0 ? (
          <ul className="flex list-disc flex-col gap-0.5 ps-4">
            {whyNotYet.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
        {!fired && whyNotYet.length === 0 ? <p>No rule is near to firing.</p> : null}
        <p className="mt-1 opacity-80">Policy version {policyVersion}</p>
      </div>
    </details>
  );
}
