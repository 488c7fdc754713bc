'use client';

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getLead, listLeads } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';
import { type LeadFilters, leadQuery } from './lead-filters';

export const LEAD_LISTS_KEY = ['leads', 'list'] as const;
export const leadKey = (id: string) => ['leads', 'detail', id] as const;

const PAGE_ROWS = 50;

/** Leads by score, page by page; the list before stays in sight while the next is loading. */
export function useLeadList({ q, stage, band }: LeadFilters) {
  const api = useTeamApi();
  const filters = leadQuery({ q, stage, band });
  return useInfiniteQuery({
    queryKey: [...LEAD_LISTS_KEY, filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.call(listLeads, {
        query: { ...filters, limit: PAGE_ROWS, ...(pageParam === '' ? {} : { cursor: pageParam }) },
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
