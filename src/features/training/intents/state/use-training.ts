'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import type { IntentList } from '../../../../contracts/api/intents';
import {
  getTrainingVersion,
  listTrainingVersions,
  makeVersionLive,
  startTraining,
} from '../../../../contracts/operations/intents';
import { trainingChannel } from '../../../../contracts/realtime/channels';
import { trainingEvents } from '../../../../contracts/realtime/events';
import { askAnew } from '../../../shared/query/ask-anew';
import { useSubscription } from '../../../shared/realtime/realtime-provider';
import { useMe, useTeamApi } from '../../../shared/team/team-context';
import { INTENTS_KEY } from './use-intents';

const VERSIONS_KEY = ['intent-versions'] as const;

function useRefreshTraining(): () => void {
  const client = useQueryClient();
  return () => {
    askAnew(client, INTENTS_KEY).catch(() => {});
    askAnew(client, VERSIONS_KEY).catch(() => {});
  };
}

/** Keeps what is shown of trainings current: progress as it comes, the rest fetched anew when one begins or ends. */
export function useTrainingLive(): void {
  const { org } = useMe();
  const client = useQueryClient();
  const refresh = useRefreshTraining();
  useSubscription(trainingChannel(org.id), {
    catalogue: trainingEvents,
    handlers: {
      'training.moved': ({ version, status, progress }) => {
        const shown = client.getQueryData<IntentList>(INTENTS_KEY)?.current;
        if (status !== 'training' || shown?.version !== version || shown.status !== 'training') {
          return refresh();
        }
        client.setQueryData<IntentList>(
          INTENTS_KEY,
          (list) => list && { ...list, current: { ...shown, progress: Math.max(shown.progress, progress) } },
        );
      },
    },
    onStale: refresh,
    onSubscribed: refresh,
  });
}

export function useStartTraining() {
  const api = useTeamApi();
  const refresh = useRefreshTraining();
  return useMutation({
    mutationFn: () => api.call(startTraining),
    onSuccess: refresh,
    onError: (error) => notify.failed('Training was not started', error.message),
  });
}

export function useVersions() {
  const api = useTeamApi();
  return useQuery({
    queryKey: VERSIONS_KEY,
    queryFn: ({ signal }) => api.call(listTrainingVersions, { query: { limit: 20 }, signal }),
  });
}

export function useVersion(version: number | null) {
  const api = useTeamApi();
  return useQuery({
    queryKey: [...VERSIONS_KEY, version],
    queryFn: ({ signal }) => api.call(getTrainingVersion, { params: { version: version ?? 0 }, signal }),
    enabled: version !== null,
  });
}

export function useMakeLive(onDone: () => void) {
  const api = useTeamApi();
  const refresh = useRefreshTraining();
  return useMutation({
    mutationFn: (version: number) => api.call(makeVersionLive, { params: { version } }),
    onSuccess: ({ version }) => {
      refresh();
      notify.done(`Version ${version} is live`, 'The next message is understood with it.');
      onDone();
    },
  });
}
