import { Card, CardHeader } from '../../../components/ui/card';
import type { PolicyHistory } from '../../../contracts/api/policy-editor';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { usePolicyHistory } from '../state/use-editor-data';

type Act = PolicyHistory['items'][number];

/** Who did what to the policy, when and why. */
export function PolicyHistoryCard({ timeZone }: { timeZone: string }) {
  const { data, error, refetch } = usePolicyHistory();
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Card className="overflow-hidden">
      <CardHeader title="History" />
      {error ? (
        <LoadFailed title="The history could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <LoadingRows rows={3} label="Loading the history" />
      ) : data.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted">Nothing has been changed since the beginning.</p>
      ) : (
        <ol aria-label="History" className="max-h-120 overflow-y-auto">
          {data.map((act) => (
            <li key={act.id} className="flex flex-col gap-0.5 border-b px-4 py-2 last:border-b-0">
              <span className="text-sm">{actInWords(act)}</span>
              <time dateTime={act.at} className="text-xs text-muted">
                {moment.format(new Date(act.at))}
              </time>
              {act.note ? (
                <span dir="auto" className="text-xs text-muted [overflow-wrap:anywhere]">
                  “{act.note}”
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function actInWords({ action, version, from, by }: Act): string {
  const who = by?.name ?? 'The system';
  switch (action) {
    case 'published':
      return `${who} published version ${version}`;
    case 'restored':
      return `${who} brought version ${from} back as version ${version}`;
    case 'draft_opened':
      return `${who} began draft ${version}`;
    case 'draft_discarded':
      return `${who} discarded draft ${version}`;
  }
}
