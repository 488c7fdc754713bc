'use client';

import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import type { ReviewVerdictInput } from '../../../contracts/api/quality-reviews';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { ReviewItemView } from './review-item-view';
import { useDisagreements } from './use-review-queue';
import { verdictWords } from './verdict-choices';

interface DisagreementListProps {
  busy: boolean;
  onVerdict(said: ReviewVerdictInput & { itemId: string }): void;
  onClose(): void;
}

/** What reviewers see differently, one after the other: both verdicts, and the decision of a third or of both together. */
export function DisagreementList({ busy, onVerdict, onClose }: DisagreementListProps) {
  const { data, error, refetch } = useDisagreements(true);
  if (error)
    return (
      <LoadFailed
        title="The disagreements could not be loaded"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <LoadingRows rows={4} label="Loading disagreements" />;
  const [item] = data.items;
  const back = <Button onClick={onClose}>Back to the queue</Button>;
  if (!item)
    return (
      <EmptyState title="Nothing left to settle" action={back}>
        Where two reviewers differ, the conversation is in no figure until somebody decides.
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-sm font-semibold">
          {data.items.length === 1 ? '1 disagreement' : `${data.items.length} disagreements`}
        </h2>
        {back}
      </div>
      <ul className="grid gap-2 sm:grid-cols-2">
        {item.verdicts.map(({ memberName, verdict, turn, reason, note }) => (
          <li key={memberName} className="rounded-md border px-3 py-2 text-sm">
            <p>
              <span className="font-medium">{memberName}:</span> {verdictWords(verdict, turn)}
              {reason ? ` · ${REASON_WORDS[reason]}` : ''}
            </p>
            {note === '' ? null : <p className="text-muted">{note}</p>}
          </li>
        ))}
      </ul>
      <ReviewItemView key={item.id} item={item} busy={busy} adjudication onVerdict={onVerdict} />
    </div>
  );
}
