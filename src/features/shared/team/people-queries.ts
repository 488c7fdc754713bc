import { queryOptions } from '@tanstack/react-query';
import { listMembers, listTeams } from '../../../contracts/operations/team';
import type { TeamApi } from '../api/team-api';

/** Who works here; several surfaces ask, and share one answer. */
export const membersQuery = (api: TeamApi) =>
  queryOptions({ queryKey: ['members'], queryFn: ({ signal }) => api.call(listMembers, { signal }) });

export const teamsQuery = (api: TeamApi) =>
  queryOptions({ queryKey: ['teams'], queryFn: ({ signal }) => api.call(listTeams, { signal }) });
