'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { ScoringFrame } from '../scoring-frame';
import { useSurroundings, useWorkingPolicy } from '../state/use-scoring-rules';
import { RulesEditor } from './rules-editor';

/** The rules behind every score, edited with what they would change in sight. */
export function RulesPage() {
  const policy = useWorkingPolicy();
  const surroundings = useSurroundings();
  const failure = policy.data ? surroundings.error : policy.error;
  if (policy.data && surroundings.data) {
    return <RulesEditor detail={policy.data} surroundings={surroundings.data} />;
  }
  return (
    <ScoringFrame>
      {failure ? (
        <LoadFailed
          title="The rules could not be loaded"
          error={failure}
          onRetry={() => {
            void policy.refetch();
            void surroundings.refetch();
          }}
        />
      ) : (
        <LoadingRows rows={10} label="Loading the rules" />
      )}
    </ScoringFrame>
  );
}
