'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  changeIntent,
  createIntent,
  deleteIntent,
  listIntents,
} from '../../../../contracts/operations/intents';
import { useTeamApi } from '../../../shared/team/team-context';

export const INTENTS_KEY = ['intents'] as const;
/** In case an event about a training gets lost. */
const WHILE_TRAINING_MS = 3_000;

export function useIntents() {
  const api = useTeamApi();
  return useQuery({
    queryKey: INTENTS_KEY,
    queryFn: ({ signal }) => api.call(listIntents, { signal }),
    refetchInterval: ({ state }) => (state.data?.current ? WHILE_TRAINING_MS : false),
  });
}

/** What follows from any change of intents and examples. */
export function useRefreshIntents(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: INTENTS_KEY });
    void client.invalidateQueries({ queryKey: ['intent-examples'] });
  };
}

export function useCreateIntent(onCreated: (name: string) => void) {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: (body: { name: string; description: string }) => api.call(createIntent, { body }),
    onSuccess: ({ name }) => {
      refresh();
      onCreated(name);
    },
  });
}

export function useChangeIntent(name: string, onChanged: (name: string) => void) {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: (body: { name?: string; description?: string }) =>
      api.call(changeIntent, { params: { name }, body }),
    onSuccess: (intent) => {
      refresh();
      onChanged(intent.name);
    },
  });
}

export function useDeleteIntent(name: string, onDeleted: () => void) {
  const api = useTeamApi();
  const refresh = useRefreshIntents();
  return useMutation({
    mutationFn: () => api.call(deleteIntent, { params: { name } }),
    onSuccess: () => {
      refresh();
      onDeleted();
    },
  });
}
