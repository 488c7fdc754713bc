'use client';

import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { ButtonLink } from '../../../components/ui/button-link';
import { EmptyState } from '../../../components/ui/empty-state';
import { Kbd } from '../../../components/ui/kbd';
import { Meter } from '../../../components/ui/meter';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan } from '../../shared/team/team-context';
import { QualityFrame } from '../quality-frame';
import { DisagreementList } from './disagreement-list';
import { ReviewItemView } from './review-item-view';
import { useReviewQueue } from './use-review-queue';

/** Conversations of the week to be judged without knowing what the system did. */
export function ReviewPage() {
  const seesAll = useCan('metrics.read_all');
  return seesAll ? <Review /> : <QualityFrame>{null}</QualityFrame>;
}

function Review() {
  const { queue, give, draw, last, undo, takeBack } = useReviewQueue();
  const [isSettling, setSettling] = useState(false);
  const { data, error, refetch } = queue;
  const busy = give.isPending || takeBack.isPending;
  const drawButton = (
    <Button busy={draw.isPending} onClick={() => draw.mutate()}>
      Draw this week
    </Button>
  );
  const settleButton =
    data && data.disagreements > 0 && !isSettling ? (
      <Button onClick={() => setSettling(true)}>
        {data.disagreements === 1 ? '1 disagreement' : `${data.disagreements} disagreements`}
      </Button>
    ) : null;
  const undoButton =
    last === null || isSettling ? null : (
      <Button variant="ghost" busy={takeBack.isPending} onClick={undo} aria-keyshortcuts="u">
        Undo <Kbd>U</Kbd>
      </Button>
    );
  return (
    <QualityFrame
      actions={
        <>
          {undoButton}
          {settleButton}
          {drawButton}
        </>
      }
    >
      <div className="mx-auto flex w-full max-w-260 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed title="The queue could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading the next conversation" />
        ) : isSettling ? (
          <DisagreementList
            busy={busy}
            onVerdict={(said) => give.mutate(said)}
            onClose={() => setSettling(false)}
          />
        ) : (
          <>
            {data.done + data.left > 0 ? (
              <Meter
                label={data.item ? `${data.item.channel} · week ${data.item.week}` : 'All judged'}
                value={data.done}
                max={data.done + data.left}
                valueText={`${data.done} of ${data.done + data.left} judged`}
              />
            ) : null}
            {data.item ? (
              <ReviewItemView
                key={data.item.id}
                item={data.item}
                busy={busy}
                onVerdict={(said) => give.mutate(said)}
                onUndo={last === null ? undefined : undo}
              />
            ) : (
              <EmptyState
                icon={<ClipboardCheck />}
                title={data.done > 0 ? 'Nothing left for you' : 'Nothing has been drawn yet'}
                action={
                  data.done > 0 ? (
                    <ButtonLink href="/quality/accuracy">See the accuracy</ButtonLink>
                  ) : (
                    drawButton
                  )
                }
              >
                Each Monday the conversations of the week before are drawn, transferred ones and others. You
                can draw those of this week now.
              </EmptyState>
            )}
          </>
        )}
      </div>
    </QualityFrame>
  );
}
