'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Operation, ResponseOf } from '../../contracts/operation';
import { listInvitations, listSkills } from '../../contracts/operations/people';
import type { TeamApi } from '../shared/api/team-api';
import { membersQuery, teamsQuery } from '../shared/team/people-queries';
import { useTeamApi } from '../shared/team/team-context';

/** Load moves with every handoff, and no one event says so for all members. */
const REFRESH_MS = 30_000;

export function useMembers() {
  const api = useTeamApi();
  return useQuery({ ...membersQuery(api), refetchInterval: REFRESH_MS });
}

export function useTeams() {
  const api = useTeamApi();
  return useQuery({ ...teamsQuery(api), refetchInterval: REFRESH_MS });
}

export function useSkills() {
  const api = useTeamApi();
  return useQuery({ queryKey: ['skills'], queryFn: ({ signal }) => api.call(listSkills, { signal }) });
}

/** Only managers may ask for them. */
export function useInvitations(enabled: boolean) {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: ['invitations'],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      api.call(listInvitations, { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled,
  });
}

const CHANGED = [['members'], ['teams'], ['skills'], ['invitations'], ['me']];

/** A change of members, teams or skills; everything that may show it is asked for again. */
export function usePeopleChange<O extends Operation>(operation: O, onDone: (answer: ResponseOf<O>) => void) {
  const api = useTeamApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Parameters<TeamApi['call']>[1]) =>
      // Forms below make the input of the operation that they name; the server checks it again.
      api.call(operation, input as Parameters<typeof api.call<O>>[1]),
    onSuccess: (answer) => {
      for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
      onDone(answer);
    },
  });
}
