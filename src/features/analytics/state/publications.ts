'use client';

import { useQuery } from '@tanstack/react-query';
import { listPolicies } from '../../../contracts/operations/policies';
import type { SeriesPoint } from '../../../domain/metrics/report';
import { useTeamApi } from '../../shared/team/team-context';

/** A version of the policy that came into force, and the point of the time axis in which it did. */
export interface Publication {
  readonly version: number;
  readonly key: string;
  readonly at: string;
  readonly note: string;
}

const VERSIONS = 100;
const NOT_OFTEN_MS = 300_000;

/** Publications within the series; nobody but managers sees the policy's page, so nobody else is told. */
export function usePublications(series: readonly SeriesPoint[], isShown: boolean): Publication[] {
  const api = useTeamApi();
  const { data } = useQuery({
    queryKey: ['policies', 'publications'],
    queryFn: ({ signal }) => api.call(listPolicies, { query: { limit: VERSIONS }, signal }),
    enabled: isShown,
    staleTime: NOT_OFTEN_MS,
  });
  return (data?.items ?? []).flatMap(({ version, publishedAt, note }) => {
    if (publishedAt === null) return [];
    const point = series.find(({ from, to }) => from <= publishedAt && publishedAt < to);
    return point ? [{ version, key: point.key, at: publishedAt, note }] : [];
  });
}
