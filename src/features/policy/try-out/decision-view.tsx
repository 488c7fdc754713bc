import { Badge } from '../../../components/ui/badge';
import { Meter } from '../../../components/ui/meter';
import type { TriedPolicy } from '../../../contracts/api/policy';
import { REASON_WORDS } from '../../../domain/policy/policy-words';

const ACTIONS = {
  handoff: { label: 'Passes it to a person', tone: 'positive' },
  ask: { label: 'Asks the visitor first', tone: 'accent' },
  alert: { label: 'Tells the team', tone: 'warning' },
  none: { label: 'The bot goes on', tone: 'neutral' },
} as const;

/** What was decided, which rule did it, and what the other rules still lack. */
export function DecisionView({ tried: { decision, whyNow, whyNotYet } }: { tried: TriedPolicy }) {
  const action = ACTIONS[decision.action.kind];
  const { reason } = decision.action;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap gap-2">
          <Badge tone={action.tone}>{action.label}</Badge>
          {reason ? <Badge>{REASON_WORDS[reason]}</Badge> : null}
        </p>
        <p className="text-base">{whyNow}</p>
      </div>
      {whyNotYet.length > 0 ? (
        <section className="flex flex-col gap-2">
          <h3 className="text-xs font-medium text-muted">Not yet</h3>
          <ul className="flex flex-col gap-3">
            {whyNotYet.map(({ triggerId, name, closeness, sentence }) => (
              <li key={triggerId} className="flex flex-col gap-1 text-sm">
                <Meter
                  label={name}
                  value={Math.round(closeness * 100)}
                  valueText={`${Math.round(closeness * 100)}% there`}
                />
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
