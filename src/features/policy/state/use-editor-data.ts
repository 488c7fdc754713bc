'use client';

import { useQuery } from '@tanstack/react-query';
import { listPolicyHistory, openPolicyDraft } from '../../../contracts/operations/policies';
import { surroundingsQuery } from '../../shared/team/surroundings-query';
import { useTeamApi } from '../../shared/team/team-context';

/** Opens the shared draft once; from then on the editor keeps it in step by itself. */
export function useOpenedDraft() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['policy-draft'],
    queryFn: ({ signal }) => api.call(openPolicyDraft, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function usePolicySurroundings() {
  const api = useTeamApi();
  return useQuery(surroundingsQuery(api));
}

export function usePolicyHistory() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['policies', 'history'],
    queryFn: async ({ signal }) => (await api.call(listPolicyHistory, { signal })).items,
  });
}
