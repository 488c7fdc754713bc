import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import type { LeadModel } from '../../../contracts/api/scoring';

type Report = NonNullable<LeadModel['report']>;

/** What moves the learned score most, over all leads. */
export function LooksAtCard({ looksAt }: Pick<Report, 'looksAt'>) {
  const most = Math.max(...looksAt.map(({ weight }) => weight), Number.EPSILON);
  return (
    <Card>
      <CardHeader
        title="What it looks at"
        description="How far each moves the score on average. Stage, deal value and what members enter are never among it."
      />
      <CardBody>
        <ol className="flex flex-col gap-2">
          {looksAt.map(({ label, weight }) => (
            <li key={label} className="grid grid-cols-[minmax(0,12.5rem)_1fr] items-center gap-3 text-sm">
              <span className="truncate">{label}</span>
              <span aria-hidden="true" className="h-1.5 rounded-full bg-surface-pressed">
                <span
                  className="block h-full rounded-full bg-accent"
                  style={{ width: `${(weight / most) * 100}%` }}
                />
              </span>
              <span className="sr-only">{Math.round((weight / most) * 100)}% of the first</span>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  );
}
