'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { IconButton } from '../../../components/ui/icon-button';
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

/** What reviewers see differently, one at a time, any of them first: both verdicts, and the decision of a third or of both together. */
export function DisagreementList({ busy, onVerdict, onClose }: DisagreementListProps) {
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useDisagreements();
  const [index, setIndex] = useState(0);
  if (error && !data)
    return (
      <LoadFailed
        title="The disagreements could not be loaded"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <LoadingRows rows={4} label="Loading disagreements" />;
  const items = data.pages.flatMap((page) => page.items);
  const total = data.pages[0]?.total ?? 0;
  // Where the last one was settled, the one before it is last.
  const shown = Math.min(index, items.length - 1);
  const item = items[shown];
  const back = <Button onClick={onClose}>Back to the queue</Button>;
  if (!item)
    return (
      <EmptyState title="Nothing left to settle" action={back}>
        Where two reviewers differ, the conversation is in no figure until somebody decides.
      </EmptyState>
    );
  const showNext = async () => {
    if (shown + 1 >= items.length) await fetchNextPage();
    setIndex(shown + 1);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="tabular me-1 text-sm font-semibold">
          {total === 1 ? '1 disagreement' : `Disagreement ${shown + 1} of ${total}`}
        </h2>
        {total > 1 ? (
          <>
            <IconButton
              size="sm"
              label="Disagreement before"
              disabled={shown === 0}
              onClick={() => setIndex(shown - 1)}
            >
              <ChevronLeft />
            </IconButton>
            <IconButton
              size="sm"
              label="Next disagreement"
              disabled={shown + 1 >= total || isFetchingNextPage}
              onClick={() => void showNext()}
            >
              <ChevronRight />
            </IconButton>
          </>
        ) : null}
        <span className="ms-auto">{back}</span>
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
