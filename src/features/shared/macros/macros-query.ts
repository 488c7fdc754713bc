import { queryOptions } from '@tanstack/react-query';
import { listMacros } from '../../../contracts/operations/macros';
import type { TeamApi } from '../api/team-api';

export const MACROS_KEY = ['macros'] as const;

/** The organisation's macros by name. */
export const macrosQuery = (api: TeamApi) =>
  queryOptions({ queryKey: MACROS_KEY, queryFn: ({ signal }) => api.call(listMacros, { signal }) });
