'use client';

import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import {
  getLeadColumns,
  getLeadTimeline,
  listLeads,
  saveLeadColumns,
} from '../../../contracts/operations/leads';
import { getLead } from '../../../contracts/operations/team';
import type { LeadColumn } from '../../../domain/leads/list/columns';
import type { TimelineKind } from '../../../domain/leads/timeline-kinds';
import { startOfDay } from '../../../domain/time/local-day';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { apiQuery, type LeadFilters } from './lead-filters';

export const LEADS_KEY = ['leads'] as const;
export const LEAD_LISTS_KEY = ['leads', 'list'] as const;
export const leadKey = (id: string) => ['leads', 'detail', id] as const;
const COLUMNS_KEY = ['lead-columns'] as const;

const PAGE_ROWS = 50;
const DAY_MS = 86_400_000;

/** The filters as the API takes them, days by the organisation's clocks. */
export function useApiQuery(filters: LeadFilters): Record<string, string> {
  const { timeZone } = useMe().org;
  return apiQuery(filters, (day) => startOfDay(Date.parse(day) / DAY_MS, timeZone).toISOString());
}

/** Leads page by page; the list before stays in sight while the next is loading. */
export function useLeadList(filters: LeadFilters) {
  const api = useTeamApi();
  const query = useApiQuery(filters);
  return useInfiniteQuery({
    queryKey: [...LEAD_LISTS_KEY, query],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.call(listLeads, {
        query: { ...query, limit: PAGE_ROWS, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One lead with everything that is known of it. */
export function useLeadDetail(id: string) {
  const api = useTeamApi();
  return useQuery({
    queryKey: leadKey(id),
    queryFn: ({ signal }) => api.call(getLead, { params: { id }, signal }),
  });
}

/** What happened with a lead, newest first, page by page; no kinds: all. */
export function useLeadTimeline(id: string, kinds: readonly TimelineKind[]) {
  const api = useTeamApi();
  const chosen = kinds.length > 0 ? { kinds: kinds.join(',') } : {};
  return useInfiniteQuery({
    queryKey: [...LEADS_KEY, 'timeline', id, chosen],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.call(getLeadTimeline, {
        params: { id },
        query: { ...chosen, limit: PAGE_ROWS, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The member's columns, and how to choose others: shown at once, kept on the server. */
export function useLeadColumns() {
  const api = useTeamApi();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: COLUMNS_KEY,
    queryFn: ({ signal }) => api.call(getLeadColumns, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { mutate } = useMutation({
    mutationFn: (columns: LeadColumn[]) => api.call(saveLeadColumns, { body: { columns } }),
    scope: { id: 'lead-columns' },
    onMutate: (columns) => client.setQueryData(COLUMNS_KEY, { columns }),
    onError: (error) => {
      notify.failed('The columns were not kept', error.message);
      void client.invalidateQueries({ queryKey: COLUMNS_KEY });
    },
  });
  return { columns: data?.columns, choose: mutate };
}
