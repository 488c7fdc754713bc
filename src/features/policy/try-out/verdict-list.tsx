import { Badge } from '../../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import type { TriedFrame } from '../../../contracts/api/try-conversation';
import { missingOf } from '../../../domain/policy/explain';
import { durationInWords } from '../../../domain/policy/fact-words';
import type { TriggerOutcome, TriggerVerdict } from '../../../domain/policy/types';
import { useMe } from '../../shared/team/team-context';

type Turn = NonNullable<TriedFrame['turn']>;

const OUTCOMES: Readonly<
  Record<TriggerOutcome, { label: string; tone: 'positive' | 'neutral' | 'warning' | 'accent' }>
> = {
  fired: { label: 'Fired', tone: 'positive' },
  outranked: { label: 'Outranked', tone: 'accent' },
  cooling_down: { label: 'Cooling down', tone: 'warning' },
  not_met: { label: 'Not met', tone: 'neutral' },
  disabled: { label: 'Off', tone: 'neutral' },
};
const ORDER: readonly TriggerOutcome[] = ['fired', 'outranked', 'cooling_down', 'not_met', 'disabled'];

/** What every rule made of the message, those that held first. */
export function VerdictList({ turn: { decision, whyNow } }: { turn: Turn }) {
  const { currency } = useMe().org;
  const verdicts = decision.verdicts.toSorted(
    (a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || b.priority - a.priority,
  );
  return (
    <Card>
      <CardHeader title="Rules" />
      <CardBody className="flex flex-col gap-3">
        <p className="text-base" aria-live="polite" data-why-now>
          {whyNow}
        </p>
        <ul className="flex flex-col" aria-label="Verdict of every rule">
          {verdicts.map((verdict) => (
            <li key={verdict.triggerId} className="flex flex-col gap-0.5 border-t py-1.5">
              <span className="flex items-center gap-2 text-sm font-medium">
                <span dir="auto" className="min-w-0 grow truncate">
                  {verdict.name}
                </span>
                <Badge tone={OUTCOMES[verdict.outcome].tone}>{OUTCOMES[verdict.outcome].label}</Badge>
              </span>
              <span className="text-xs text-muted">
                {because(verdict, decision.action.triggerName, currency)}
              </span>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function because(verdict: TriggerVerdict, winner: string | null, currency: string): string {
  switch (verdict.outcome) {
    case 'fired':
      return 'Everything it asks for holds.';
    case 'outranked':
      return `It holds, but “${winner}” came first.`;
    case 'cooling_down':
      return `It holds, but may fire again only in ${durationInWords(verdict.coolingSeconds ?? 0)}.`;
    case 'disabled':
      return 'It is switched off.';
    default: {
      const words = missingOf(verdict, currency).join('; ');
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    }
  }
}
