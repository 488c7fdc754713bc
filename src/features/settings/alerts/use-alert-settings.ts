import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AlertSettings } from '../../../contracts/api/alerts';
import type { BodyInputOf } from '../../../contracts/operation';
import * as operations from '../../../contracts/operations/alerts';
import type { AlertPreferences } from '../../../domain/alerts/preferences';
import { useCan, useTeamApi } from '../../shared/team/team-context';

const MINE_KEY = ['alerts', 'mine'] as const;
const ORG_KEY = ['alerts', 'org'] as const;

/** The caller's own choices; a change shows at once and goes back when it could not be stored. */
export function useMyAlerts() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: MINE_KEY,
    queryFn: ({ signal }) => api.call(operations.getAlertPreferences, { signal }),
  });
  const choose = useMutation({
    mutationFn: (preferences: AlertPreferences) =>
      api.call(operations.setAlertPreferences, { body: preferences }),
    onMutate: (preferences) => queries.setQueryData(MINE_KEY, preferences),
    onError: () => queries.invalidateQueries({ queryKey: MINE_KEY }),
  });
  return { query, choose };
}

/** The organisation's times and webhooks, for managers. */
export function useOrgAlerts() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ORG_KEY,
    enabled: useCan('settings.manage'),
    queryFn: ({ signal }) => api.call(operations.getAlertSettings, { signal }),
  });
}

export function useSaveTimes() {
  const api = useTeamApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (settings: AlertSettings['settings']) =>
      api.call(operations.setAlertSettings, { body: settings }),
    onSuccess: (stored) => queries.setQueryData(ORG_KEY, stored),
  });
}

/** What can be done with webhooks; each leaves the list as the server has it. */
export function useWebhooks() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ORG_KEY });
  return {
    add: useMutation({
      mutationFn: (body: BodyInputOf<typeof operations.createAlertWebhook>) =>
        api.call(operations.createAlertWebhook, { body }),
      onSuccess: refresh,
    }),
    change: useMutation({
      mutationFn: ({ id, ...body }: { id: string } & BodyInputOf<typeof operations.updateAlertWebhook>) =>
        api.call(operations.updateAlertWebhook, { params: { id }, body }),
      onSettled: refresh,
    }),
    remove: useMutation({
      mutationFn: (id: string) => api.call(operations.removeAlertWebhook, { params: { id } }),
      onSettled: refresh,
    }),
    test: useMutation({
      mutationFn: (id: string) => api.call(operations.testAlertWebhook, { params: { id } }),
      onSettled: refresh,
    }),
  };
}
