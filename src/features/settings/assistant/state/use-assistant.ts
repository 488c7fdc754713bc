'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../../components/ui/toast';
import type { AssistantBody, TryAssistantBody } from '../../../../contracts/api/assistant';
import {
  getAssistant,
  getAssistantUsage,
  saveAssistant,
  tryAssistant,
} from '../../../../contracts/operations/assistant';
import { useTeamApi } from '../../../shared/team/team-context';

const SETTINGS = ['assistant', 'settings'];
const USAGE = ['assistant', 'usage'];

export function useAssistant() {
  const api = useTeamApi();
  return useQuery({ queryKey: SETTINGS, queryFn: ({ signal }) => api.call(getAssistant, { signal }) });
}

/** What the model has done this month; not live, a minute old at most while the page is looked at. */
export function useAssistantUsage() {
  const api = useTeamApi();
  return useQuery({
    queryKey: USAGE,
    queryFn: ({ signal }) => api.call(getAssistantUsage, { signal }),
    refetchInterval: 60_000,
  });
}

export function useSaveAssistant(onSaved: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AssistantBody) => api.call(saveAssistant, { body }),
    onSuccess: (settings) => {
      client.setQueryData(SETTINGS, settings);
      void client.invalidateQueries({ queryKey: USAGE });
      const words = settings.enabled ? 'The model words answers from now on.' : 'The bot answers by itself.';
      notify.done('Settings saved', words);
      onSaved();
    },
  });
}

/** Asks the endpoint something harmless. */
export function useTryAssistant() {
  const api = useTeamApi();
  return useMutation({ mutationFn: (body: TryAssistantBody) => api.call(tryAssistant, { body }) });
}
