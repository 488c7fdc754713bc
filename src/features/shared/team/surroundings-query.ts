import { queryOptions } from '@tanstack/react-query';
import { getPolicySurroundings } from '../../../contracts/operations/policies';
import type { TeamApi } from '../api/team-api';

/** What a policy can name: teams, skills, intents; and the currency of amounts. */
export const surroundingsQuery = (api: TeamApi) =>
  queryOptions({
    queryKey: ['policies', 'surroundings'],
    queryFn: ({ signal }) => api.call(getPolicySurroundings, { signal }),
  });
