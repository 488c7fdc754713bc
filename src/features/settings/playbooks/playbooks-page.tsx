'use client';

import { Card, CardHeader } from '../../../components/ui/card';
import { HANDOFF_REASONS } from '../../../domain/handoff/types';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { PlaybookRow } from './playbook-row';
import { usePlaybooks } from './use-playbooks';

/** What agents are to do, by the reason of a handoff; for managers. */
export function PlaybooksPage() {
  const { data, error, refetch } = usePlaybooks();
  if (error && !data) {
    return (
      <LoadFailed title="The playbooks could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <LoadingRows rows={8} label="Loading the playbooks" />;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="playbooks">
        <CardHeader
          id="playbooks"
          title="Playbooks"
          description="What to do when a conversation arrives, by the reason for it. The handoff card shows the one that fits."
        />
        <ul>
          {HANDOFF_REASONS.map((reason) => (
            <PlaybookRow
              key={reason}
              reason={reason}
              text={data.items.find((playbook) => playbook.reason === reason)?.text ?? ''}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
}
