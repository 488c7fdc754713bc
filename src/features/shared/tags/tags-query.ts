import { queryOptions } from '@tanstack/react-query';
import { listTags } from '../../../contracts/operations/tags';
import type { TeamApi } from '../api/team-api';

export const TAGS_KEY = ['tags'] as const;

/** The organisation's tags; events say when they change. */
export const tagsQuery = (api: TeamApi) =>
  queryOptions({ queryKey: TAGS_KEY, queryFn: ({ signal }) => api.call(listTags, { signal }) });
