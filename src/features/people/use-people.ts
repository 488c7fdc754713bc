'use client';

import { useQuery } from '@tanstack/react-query';
import { listMembers, listTeams } from '../../contracts/operations/team';
import { useTeamApi } from '../shared/team/team-context';

/** Load moves with every handoff, and no one event says so for all members. */
const REFRESH_MS = 30_000;

export function useMembers() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => api.call(listMembers, { signal }),
    refetchInterval: REFRESH_MS,
  });
}

export function useTeams() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['teams'],
    queryFn: ({ signal }) => api.call(listTeams, { signal }),
    refetchInterval: REFRESH_MS,
  });
}
