'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { PolicySummary } from '../../../contracts/api/policy';
import {
  getPolicy,
  listPolicies,
  publishPolicy,
  restorePolicy,
  tryPolicy,
} from '../../../contracts/operations/policies';
import { ME_KEY, useTeamApi } from '../../shared/team/team-context';
import type { ReadFacts } from './typed-facts';

/** Versions, newest first, page by page; the first page always holds the one in force. */
export function usePolicyVersions() {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: ['policies', 'list'],
    initialPageParam: null,
    queryFn: async ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) => {
      const query = pageParam === null ? {} : { cursor: pageParam };
      const page = await api.call(listPolicies, { query, signal });
      if (pageParam !== null || page.items.some(({ status }) => status === 'published')) return page;
      const inForce = await api.call(listPolicies, { query: { status: 'published', limit: 1 }, signal });
      return { ...page, items: [...page.items, ...inForce.items] };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => {
      const byVersion = new Map(pages.flatMap(({ items }) => items).map((item) => [item.version, item]));
      return [...byVersion.values()].toSorted((a, b) => b.version - a.version);
    },
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
export function usePublishPolicy({ version, revision }: PolicySummary, onPublished: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      api.call(publishPolicy, {
        params: { version },
        body: { revision, ...(note.trim() === '' ? {} : { note }) },
      }),
    onSuccess: async () => {
      notify.done(`Version ${version} is in force`, 'Every message from now on is decided by it.');
      onPublished();
      await client.invalidateQueries({ queryKey: ['policies'] });
      await client.invalidateQueries({ queryKey: ME_KEY });
    },
  });
}

/** Brings an earlier version back as a new one. */
export function useRestorePolicy(version: number, onRestored: (made: PolicySummary) => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ publish, note }: { publish: boolean; note: string }) =>
      api.call(restorePolicy, {
        params: { version },
        body: { publish, ...(note.trim() === '' ? {} : { note }) },
      }),
    onSuccess: async (made, { publish }) => {
      if (publish)
        notify.done(`Back to version ${version}`, `It is in force again, as version ${made.version}.`);
      else notify.done(`Version ${version} was copied`, `It is draft ${made.version} now.`);
      onRestored(made);
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
