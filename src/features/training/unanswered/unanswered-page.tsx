'use client';

import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import type { UnansweredGroup } from '../../../contracts/api/knowledge';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { AnswerDialog } from './answer-dialog';
import { GroupCard } from './group-card';
import { TeachDialog } from './teach-dialog';
import { useUnanswered } from './use-unanswered';

/** What visitors asked and the bot did not know, grouped by likeness, each group one decision away from done. */
export function UnansweredPage() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useUnanswered();
  const [answering, setAnswering] = useState<UnansweredGroup | null>(null);
  const [teaching, setTeaching] = useState<UnansweredGroup | null>(null);
  const first = data?.pages[0];
  const groups = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error && !data) {
    return (
      <LoadFailed title="The questions could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!first) return <LoadingRows rows={6} label="Loading questions" />;
  return (
    <div className="pane-scroll min-h-0 grow">
      <div className="mx-auto flex max-w-220 flex-col gap-3 p-4 lg:py-6">
        {groups.length === 0 ? (
          <EmptyState icon={<MessageCircleQuestionMark />} title="Nothing is unanswered">
            When the bot has to say that it does not know, the question appears here.
          </EmptyState>
        ) : (
          <p className="tabular text-sm text-muted">
            {first.questions.toLocaleString('en-GB')} questions in {first.groups.toLocaleString('en-GB')}{' '}
            groups, the most asked first
          </p>
        )}
        <ul className="flex flex-col gap-3">
          {groups.map((group) => (
            <li key={group.id}>
              <GroupCard
                group={group}
                onAnswer={() => setAnswering(group)}
                onTeach={() => setTeaching(group)}
              />
            </li>
          ))}
        </ul>
        {hasNextPage ? (
          <Button className="self-center" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        ) : null}
      </div>
      {answering ? (
        <AnswerDialog key={answering.id} group={answering} onClose={() => setAnswering(null)} />
      ) : null}
      {teaching ? <TeachDialog key={teaching.id} group={teaching} onClose={() => setTeaching(null)} /> : null}
    </div>
  );
}
