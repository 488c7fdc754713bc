import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '../../../components/ui/toast';
import type { ReviewVerdictInput } from '../../../contracts/api/quality-reviews';
import {
  drawReviewSample,
  getDisagreements,
  getReviewQueue,
  giveReviewVerdict,
  takeBackReviewVerdict,
} from '../../../contracts/operations/quality-reviews';
import { useTeamApi } from '../../shared/team/team-context';

const QUEUE_KEY = ['quality', 'queue'] as const;
const DISAGREEMENTS_KEY = ['quality', 'disagreements'] as const;
export const ACCURACY_KEY = ['quality', 'accuracy'] as const;

/** The caller's queue: what is next, giving a verdict, taking the last one back, drawing the week. */
export function useReviewQueue() {
  const api = useTeamApi();
  const client = useQueryClient();
  const [given, setGiven] = useState<readonly string[]>([]);
  const queue = useQuery({
    queryKey: QUEUE_KEY,
    queryFn: ({ signal }) => api.call(getReviewQueue, { signal }),
  });
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: QUEUE_KEY });
    void client.invalidateQueries({ queryKey: ACCURACY_KEY });
    void client.invalidateQueries({ queryKey: DISAGREEMENTS_KEY });
  };
  const give = useMutation({
    mutationFn: async ({ itemId, ...body }: ReviewVerdictInput & { itemId: string }) => {
      await api.call(giveReviewVerdict, { params: { id: itemId }, body });
      if (!body.adjudication) setGiven((before) => [...before, itemId]);
      await refresh();
    },
    onError: (error) => notify.failed('The verdict was not stored', error.message),
  });
  const takeBack = useMutation({
    mutationFn: async (itemId: string) => {
      await api.call(takeBackReviewVerdict, { params: { id: itemId } });
      setGiven((before) => before.filter((id) => id !== itemId));
      await refresh();
    },
    onError: (error) => notify.failed('The verdict could not be taken back', error.message),
  });
  const draw = useMutation({
    mutationFn: () => api.call(drawReviewSample, { body: {} }),
    onSuccess: async ({ week, drawn }) => {
      notify.done(`${drawn} conversations of ${week} drawn`);
      await refresh();
    },
    onError: (error) => notify.plain('Nothing was drawn', error.message),
  });
  const last = given.at(-1) ?? null;
  return { queue, give, draw, last, undo: () => last !== null && takeBack.mutate(last), takeBack };
}

const PAGE = 10;

/** What reviewers disagree on, a page at a time; asked for when somebody wants to settle it. */
export function useDisagreements() {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: DISAGREEMENTS_KEY,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.call(getDisagreements, {
        query: { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
