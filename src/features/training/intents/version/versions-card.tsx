'use client';

import { useState } from 'react';
import { Badge, type Tone } from '../../../../components/ui/badge';
import { Card, CardHeader } from '../../../../components/ui/card';
import type { TrainingVersion } from '../../../../contracts/api/intent-versions';
import { LoadFailed } from '../../../shared/page/load-failed';
import { LoadingRows } from '../../../shared/page/loading-rows';
import { useMe } from '../../../shared/team/team-context';
import { percent } from '../../../shared/text/percent';
import { counted } from '../state/intent-words';
import { useVersions } from '../state/use-training';
import { VersionDialog } from './version-dialog';

const WORDS: Record<TrainingVersion['status'], string> = {
  queued: 'Waiting',
  training: 'Training',
  ready: 'Trained',
  failed: 'Failed',
};
const TONES: Record<TrainingVersion['status'], Tone> = {
  queued: 'neutral',
  training: 'accent',
  ready: 'neutral',
  failed: 'danger',
};

/** Every training, newest first; each opens with what it changed and can be made live again. */
export function VersionsCard() {
  const { data, error, refetch } = useVersions();
  const { timeZone } = useMe().org;
  const [open, setOpen] = useState<number | null>(null);
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Card className="overflow-hidden">
      <CardHeader title="Versions" />
      {error && !data ? (
        <LoadFailed title="Versions could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={2} label="Loading versions" />
      ) : data.items.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted">Nothing was trained yet.</p>
      ) : (
        <ul className="border-t">
          {data.items.map((version) => (
            <li key={version.version} className="border-b last:border-b-0">
              <button
                type="button"
                onClick={() => setOpen(version.version)}
                className="flex w-full flex-col gap-0.5 px-4 py-2 text-start hover:bg-surface-hover"
              >
                <span className="flex items-center gap-2 text-sm font-medium">
                  Version {version.version}
                  {version.live ? (
                    <Badge tone="positive">Live</Badge>
                  ) : (
                    <Badge tone={TONES[version.status]}>{WORDS[version.status]}</Badge>
                  )}
                  {version.accuracy === null ? null : (
                    <span className="tabular ms-auto text-xs font-normal text-muted">
                      {percent(version.accuracy)}
                    </span>
                  )}
                </span>
                <span className="tabular text-xs text-muted">
                  {time.format(new Date(version.finishedAt ?? version.requestedAt))}
                  {version.requestedBy ? `, ${version.requestedBy.name}` : ''}
                  {version.changed === null ? '' : `, ${counted(version.changed, 'change')}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <VersionDialog version={open} onClose={() => setOpen(null)} />
    </Card>
  );
}
