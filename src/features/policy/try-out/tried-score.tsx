import { Badge } from '../../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Meter } from '../../../components/ui/meter';
import type { TriedFrame } from '../../../contracts/api/try-conversation';

const TONES: Readonly<Record<string, 'neutral' | 'warning' | 'danger'>> = {
  cold: 'neutral',
  warm: 'warning',
  hot: 'danger',
};

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

/** The lead's score after a step and what it is made of. */
export function TriedScore({ frame, before }: { frame: TriedFrame; before: number }) {
  const { score, band, contributions } = frame;
  const delta = score - before;
  return (
    <Card>
      <CardHeader
        title="Score"
        actions={delta === 0 ? null : <Badge tone={delta > 0 ? 'positive' : 'danger'}>{signed(delta)}</Badge>}
      />
      <CardBody className="flex flex-col gap-2">
        <Meter
          label={band.charAt(0).toUpperCase() + band.slice(1)}
          value={score}
          tone={TONES[band] ?? 'neutral'}
          valueText={`${score} of 100`}
        />
        {contributions.length === 0 ? (
          <p className="text-sm text-muted">Nothing has counted yet.</p>
        ) : (
          <ul className="flex flex-col gap-0.5 text-sm">
            {contributions.map(({ ruleId, label, times, points }) => (
              <li key={ruleId} className="flex justify-between gap-3">
                <span className="min-w-0 truncate">
                  {label}
                  {times > 1 ? ` × ${times}` : ''}
                </span>
                <span className="tabular shrink-0">{signed(points)}</span>
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
