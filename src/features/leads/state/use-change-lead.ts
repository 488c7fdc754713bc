'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { LeadDetail } from '../../../contracts/api/team';
import { patchLead } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';
import { changeDetail, changePages, type LeadChange, type LeadPages } from './apply-change';
import { LEAD_LISTS_KEY, leadKey } from './use-leads';

/** Changes stage or deal value: shown at once, taken back with a word why where the server refuses. */
export function useChangeLead(id: string) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: LeadChange) => api.call(patchLead, { params: { id }, body: change }),
    // One after the other: an answer never shows a state older than the change after it.
    scope: { id: `lead-${id}` },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: ['leads'] });
      const detail = client.getQueryData<LeadDetail>(leadKey(id));
      const lists = client.getQueriesData<LeadPages>({ queryKey: LEAD_LISTS_KEY });
      if (detail) client.setQueryData(leadKey(id), changeDetail(detail, change));
      client.setQueriesData<LeadPages>(
        { queryKey: LEAD_LISTS_KEY },
        (pages) => pages && changePages(pages, id, change),
      );
      return { detail, lists };
    },
    onError: (error, change, before) => {
      if (before?.detail) client.setQueryData(leadKey(id), before.detail);
      for (const [key, pages] of before?.lists ?? []) client.setQueryData(key, pages);
      notify.failed(
        change.stage ? 'The stage was not changed' : 'The deal value was not changed',
        error.message,
      );
    },
    onSuccess: (stored) => {
      client.setQueryData(leadKey(id), stored);
      const { phone: _, ...summary } = stored.lead;
      client.setQueriesData<LeadPages>(
        { queryKey: LEAD_LISTS_KEY },
        (pages) => pages && changePages(pages, id, summary),
      );
    },
  });
}
