'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { LeadModel } from '../../../contracts/api/scoring';
import {
  activateLeadModel,
  deactivateLeadModel,
  listLeadModels,
  trainLeadModel,
} from '../../../contracts/operations/scoring';
import { useTeamApi } from '../../shared/team/team-context';

const MODELS_KEY = ['scoring', 'models'] as const;
const TRAINING_PAUSE_MS = 1_500;

export const isInTraining = ({ status }: Pick<LeadModel, 'status'>) =>
  status === 'queued' || status === 'training';

/** Versions of the learned score, newest first; asked again while one is in training. */
export function useLeadModels() {
  const api = useTeamApi();
  return useQuery({
    queryKey: MODELS_KEY,
    queryFn: ({ signal }) => api.call(listLeadModels, { signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isInTraining) ? TRAINING_PAUSE_MS : false),
  });
}

export function useTrainLeadModel() {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.call(trainLeadModel),
    onError: (error) => notify.failed('The training was not started', error.message),
    onSettled: () => client.invalidateQueries({ queryKey: MODELS_KEY }),
  });
}

/** Lets a model make the scores, or the rules again. Not optimistic: every score changes by it. */
export function useSwitchLeadModel(onDone: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on }: { readonly id: string; readonly on: boolean }) =>
      api.call(on ? activateLeadModel : deactivateLeadModel, { params: { id } }),
    onSuccess: async ({ active }) => {
      notify.done(
        active ? 'The learned model makes the scores' : 'The rules make the scores',
        'Leads are being scored anew.',
      );
      onDone();
      await client.invalidateQueries({ queryKey: MODELS_KEY });
      await client.invalidateQueries({ queryKey: ['leads'] });
    },
  });
}
