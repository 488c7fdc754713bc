import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { Badge } from '../../../components/ui/badge';
import type { FigureKey } from '../../../domain/metrics/figures';
import { delta, figureValue } from '../state/format';

interface DeltaBadgeProps {
  figure: FigureKey;
  now: number | null;
  before: number | null;
}

/** The change against the period before; colour, arrow and words say whether it is for the better. */
export function DeltaBadge({ figure, now, before }: DeltaBadgeProps) {
  const change = delta(figure, now, before);
  if (!change) return null;
  const tone = change.isBetter === null ? 'neutral' : change.isBetter ? 'positive' : 'danger';
  const Arrow = change.text.startsWith('+')
    ? ArrowUpRight
    : change.text.startsWith('−')
      ? ArrowDownRight
      : ArrowRight;
  const verdict = change.isBetter === null ? '' : change.isBetter ? ', better' : ', worse';
  return (
    <span className="flex flex-col items-end gap-0.5">
      <Badge tone={tone} icon={<Arrow aria-hidden="true" />}>
        {change.text}
      </Badge>
      <span className="sr-only">{`${verdict} than ${figureValue(figure, before)} in the period before`}</span>
      <span aria-hidden="true" className="tabular text-xs text-muted">
        was {figureValue(figure, before)}
      </span>
    </span>
  );
}
