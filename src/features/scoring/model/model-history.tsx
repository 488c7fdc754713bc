import { Badge, type Tone } from '../../../components/ui/badge';
import { Card, CardHeader } from '../../../components/ui/card';
import type { LeadModel } from '../../../contracts/api/scoring';

interface ModelHistoryProps {
  models: readonly LeadModel[];
  shown: string | null;
  timeZone: string;
  onShow(id: string): void;
}

const STATUS: Readonly<Record<LeadModel['status'], { readonly label: string; readonly tone: Tone }>> = {
  queued: { label: 'Queued', tone: 'neutral' },
  training: { label: 'Training', tone: 'accent' },
  ready: { label: 'Ready', tone: 'neutral' },
  refused: { label: 'Refused', tone: 'warning' },
  failed: { label: 'Failed', tone: 'danger' },
};

/** Every training, newest first. */
export function ModelHistory({ models, shown, timeZone, onShow }: ModelHistoryProps) {
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Card className="overflow-hidden">
      <CardHeader title="Trainings" />
      <ul className="border-t">
        {models.map((model) => (
          <li key={model.id} className="border-b last:border-b-0">
            <button
              type="button"
              disabled={model.report === null}
              aria-current={model.id === shown ? 'true' : undefined}
              onClick={() => onShow(model.id)}
              className="flex w-full flex-col gap-0.5 px-4 py-2 text-start enabled:hover:bg-surface-hover aria-[current]:bg-surface-selected"
            >
              <span className="flex w-full items-center gap-2 text-sm font-medium">
                Model {model.version}
                <Badge tone={model.active ? 'positive' : STATUS[model.status].tone}>
                  {model.active ? 'On' : STATUS[model.status].label}
                </Badge>
              </span>
              <span className="text-xs text-muted">
                {when.format(new Date(model.createdAt))}
                {model.requestedBy ? `, ${model.requestedBy.name}` : ''}
              </span>
              {model.message ? <span className="text-xs text-muted">{model.message}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
