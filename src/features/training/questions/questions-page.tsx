'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { FlowEditor } from './flow-editor';
import { useQualification } from './use-qualification';

/** What the bot asks visitors, in which order and when. */
export function QuestionsPage() {
  const { data, error, refetch } = useQualification();
  if (error && !data) {
    return (
      <LoadFailed title="The questions could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <LoadingRows rows={6} label="Loading questions" />;
  return <FlowEditor saved={data.questions} intents={data.intents} />;
}
