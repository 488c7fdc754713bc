import { Card, CardBody, CardHeader } from '../../../../components/ui/card';
import type { TrainingVersionDetail } from '../../../../contracts/api/intent-versions';
import { percent } from '../../../shared/text/percent';

type Figure = { label: string; value: string; change: string | null; meaning: string };

/** How well the live version does on examples it did not learn from. */
export function QualityCard({ quality, before }: TrainingVersionDetail) {
  if (!quality) return null;
  const points = (now: number, then: number | undefined): string | null => {
    const change = then === undefined ? 0 : Math.round((now - then) * 1000) / 10;
    if (change === 0) return null;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
  };
  const figures: Figure[] = [
    {
      label: 'Accuracy',
      value: percent(quality.accuracy),
      change: points(quality.accuracy, before?.accuracy),
      meaning: 'Examples recognised, all counting the same',
    },
    {
      label: 'Macro-F1',
      value: percent(quality.macroF1),
      change: points(quality.macroF1, before?.macroF1),
      meaning: 'Precision and recall, all intents counting the same',
    },
    {
      label: 'Confidence off by',
      value: percent(quality.calibrationError),
      change: null,
      meaning: 'How far stated confidence is from how often it is right',
    },
    {
      label: 'Let through',
      value: percent(quality.inScopeKept),
      change: null,
      meaning: 'Examples that are not taken for something outside',
    },
    {
      label: 'Outside caught',
      value: percent(quality.outOfScopeCaught),
      change: null,
      meaning: 'Texts of no intent that the bot does not try to answer',
    },
  ];
  return (
    <Card>
      <CardHeader
        title="Quality"
        description={`Cross-validated in ${quality.folds} parts: each example is judged by a bot that has not seen it.`}
      />
      <CardBody>
        <dl className="flex flex-col gap-2">
          {figures.map(({ label, value, change, meaning }) => (
            <div key={label} className="grid grid-cols-[1fr_auto] gap-x-3">
              <dt className="text-sm">{label}</dt>
              <dd className="tabular text-end text-sm font-medium">
                {change && before ? (
                  <span className="me-2 text-xs font-normal text-muted">
                    {change} since version {before.version}
                  </span>
                ) : null}
                {value}
              </dd>
              <dd className="col-span-2 text-xs text-muted">{meaning}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
