'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import { getPolicy, listPolicies, publishPolicy, tryPolicy } from '../../../contracts/operations/policies';
import { ME_KEY, useTeamApi } from '../../shared/team/team-context';
import type { ReadFacts } from './typed-facts';

/** All versions, newest first. */
export function usePolicyVersions() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['policies', 'list'],
    queryFn: async ({ signal }) => (await api.call(listPolicies, { signal })).items,
  });
}

/** A version in words; null while it is not known which. */
export function usePolicyVersion(version: number | null) {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['policies', 'version', version],
    enabled: version !== null,
    queryFn: ({ signal }) => api.call(getPolicy, { params: { version: version ?? 0 }, signal }),
  });
}

/** Puts a version in force. Not optimistic: it changes what happens to every visitor from now on. */
export function usePublishPolicy(version: number, onPublished: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      api.call(publishPolicy, { params: { version }, body: note.trim() === '' ? {} : { note } }),
    onSuccess: async () => {
      notify.done(`Version ${version} is in force`, 'Every message from now on is decided by it.');
      onPublished();
      await client.invalidateQueries({ queryKey: ['policies'] });
      await client.invalidateQueries({ queryKey: ME_KEY });
    },
  });
}

/** What a version would decide on given facts. */
export function useTryPolicy(version: number) {
  const api = useTeamApi();
  return useMutation({
    mutationFn: (facts: ReadFacts['facts']) => api.call(tryPolicy, { body: { version, facts } }),
  });
}
