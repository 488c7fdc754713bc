'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getMetrics } from '../../../contracts/operations/metrics';
import { membersQuery, teamsQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { type Filters, metricsParams } from './filters';

/** Figures change with every conversation; a minute old is fresh enough for days and weeks. */
const FRESH_MS = 60_000;

/** The report of the filters; the one before stays in sight while the next is loading. */
export function useReport(filters: Filters) {
  const api = useTeamApi();
  const { timeZone } = useMe().org;
  return useQuery({
    queryKey: ['metrics', filters],
    queryFn: ({ signal }) =>
      api.call(getMetrics, { query: metricsParams(filters, new Date(), timeZone), signal }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
}

export interface Names {
  readonly teams: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

const toMap = (items: readonly { id: string; name: string }[] | undefined) =>
  new Map((items ?? []).map(({ id, name }) => [id, name]));

/** Names of teams and members, for filters and tables. */
export function useNames(): Names {
  const api = useTeamApi();
  const teams = useQuery(teamsQuery(api));
  const members = useQuery(membersQuery(api));
  return { teams: toMap(teams.data?.items), members: toMap(members.data?.items) };
}
