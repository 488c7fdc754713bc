'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getMetrics, getMetricsChoices, getStaffing } from '../../../contracts/operations/metrics';
import type { BreakdownDimension } from '../../../domain/metrics/figures';
import type { MetricsReport } from '../../../domain/metrics/report';
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
    queryKey: ['metrics', 'report', filters],
    queryFn: ({ signal }) =>
      api.call(getMetrics, {
        query: {
          ...metricsParams(filters, new Date(), timeZone),
          breakdown: '',
          distribution: 'waitBand,weekHour',
        },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
}

/** The rows of one dimension; asked for by itself, since a page shows one at a time. */
export function useBreakdown(filters: Filters, dimension: BreakdownDimension) {
  const api = useTeamApi();
  const { timeZone } = useMe().org;
  const { data } = useQuery({
    queryKey: ['metrics', 'breakdown', dimension, filters],
    queryFn: ({ signal }) =>
      api.call(getMetrics, {
        query: {
          ...metricsParams({ ...filters, by: 'month', compare: false }, new Date(), timeZone),
          breakdown: dimension,
        },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  });
  return data?.breakdowns.find((breakdown) => breakdown.dimension === dimension)?.rows;
}

/** Members online by hour of the week, in the period of the report. */
export function useStaffing(report: MetricsReport | undefined) {
  const api = useTeamApi();
  const period = report && { from: report.current.from, to: report.current.to };
  const { team, member } = report?.filters ?? { team: null, member: null };
  return useQuery({
    queryKey: ['metrics', 'staffing', period, team, member],
    enabled: period !== undefined,
    queryFn: ({ signal }) => {
      if (!period) throw new Error('no report yet');
      const whose = { ...(team ? { team } : {}), ...(member ? { member } : {}) };
      return api.call(getStaffing, { query: { ...period, ...whose }, signal });
    },
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  }).data;
}

export interface Names {
  readonly channels: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
  readonly pages: readonly string[];
}

const toMap = (items: readonly { id: string; name: string }[] | undefined) =>
  new Map((items ?? []).map(({ id, name }) => [id, name]));

/** Names of what figures can be narrowed to, for filters and tables. */
export function useNames(): Names {
  const api = useTeamApi();
  const teams = useQuery(teamsQuery(api));
  const members = useQuery(membersQuery(api));
  const { data: choices } = useQuery({
    queryKey: ['metrics', 'choices'],
    queryFn: ({ signal }) => api.call(getMetricsChoices, { signal }),
    staleTime: FRESH_MS,
  });
  return {
    channels: toMap(choices?.channels),
    teams: toMap(teams.data?.items),
    members: toMap(members.data?.items),
    languages: choices?.languages ?? [],
    pages: choices?.pages ?? [],
  };
}
