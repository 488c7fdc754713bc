'use client';

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import type { Example } from '../../../../contracts/api/intents';
import {
  addExamples,
  changeExample,
  deleteExample,
  listExamples,
} from '../../../../contracts/operations/intents';
import { intentTitle } from '../../../../domain/training/intent-name';
import { useTeamApi } from '../../../shared/team/team-context';
import { useRefreshIntents } from './use-intents';

const PAGE = 50;

export function useExamples(intent: string, q: string) {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: ['intent-examples', intent, q],
    queryFn: ({ pageParam, signal }) =>
      api.call(listExamples, {
        query: { intent, limit: PAGE, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useAddExamples(intent: string) {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: (texts: string[]) => api.call(addExamples, { body: { intent, texts } }),
    onSuccess: refresh,
  });
}

export function useChangeExample() {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; text?: string; intent?: string }) =>
      api.call(changeExample, { params: { id }, body }),
    onSuccess: refresh,
    onError: (error) => notify.failed('The example was not changed', error.message),
  });
}

/** Deletes at once; while the toast shows, it can be taken back. */
export function useDeleteExample() {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  const restore = useMutation({
    mutationFn: ({ intent, text }: Example) => api.call(addExamples, { body: { intent, texts: [text] } }),
    onSuccess: refresh,
    onError: (error) => notify.failed('The example is not back', error.message),
  });
  return useMutation({
    mutationFn: ({ id }: Example) => api.call(deleteExample, { params: { id } }),
    onSuccess: (_, example) => {
      refresh();
      notify.undo('Example deleted', () => restore.mutate(example));
    },
    onError: (error) => notify.failed('The example was not deleted', error.message),
  });
}

/**
 * Gives a text that was mistaken to the other intent. One of the built-in examples becomes an example of the
 * organisation, whose word counts.
 */
export function useMoveText() {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: async ({ text, from, to }: { text: string; from: string; to: string }) => {
      const { items } = await api.call(listExamples, {
        query: { intent: from, q: text.slice(0, 200), limit: 100 },
      });
      const own = items.find((example) => example.text === text);
      if (own) await api.call(changeExample, { params: { id: own.id }, body: { intent: to } });
      else await api.call(addExamples, { body: { intent: to, texts: [text] } });
    },
    onSuccess: (_, { to }) => {
      refresh();
      notify.done(`Moved to “${intentTitle(to)}”`, 'The bot learns it with the next training.');
    },
    onError: (error) => notify.failed('The text was not moved', error.message),
  });
}
