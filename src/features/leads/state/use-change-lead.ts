'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { LeadItem } from '../../../contracts/api/leads';
import type { LeadDetail } from '../../../contracts/api/team';
import { patchLead } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';
import {
  changeBody,
  changeDetail,
  changeLead,
  changePages,
  type LeadChange,
  type LeadPages,
} from './apply-change';
import { LEAD_LISTS_KEY, LEADS_KEY, leadKey } from './use-leads';

const WORDS: Readonly<Record<keyof LeadChange, string>> = {
  name: 'The name',
  email: 'The e-mail',
  phone: 'The phone number',
  company: 'The company',
  stage: 'The stage',
  dealValueMinor: 'The deal value',
  owner: 'The owner',
};

interface Edit {
  /** As the person saw it. */
  readonly lead: LeadItem;
  readonly change: LeadChange;
}

/** Changes a lead in place: shown at once, taken back with a word why where the server refuses. */
export function useChangeLead() {
  const api = useTeamApi();
  const client = useQueryClient();
  const show = (id: string, change: (lead: LeadItem) => LeadItem) =>
    client.setQueriesData<LeadPages>(
      { queryKey: LEAD_LISTS_KEY },
      (pages) => pages && changePages(pages, id, change),
    );
  return useMutation({
    mutationFn: ({ lead, change }: Edit) =>
      api.call(patchLead, { params: { id: lead.id }, body: changeBody(lead, change) }),
    // One after the other: an answer never shows a state older than the change after it.
    scope: { id: 'leads' },
    onMutate: async ({ lead, change }) => {
      await client.cancelQueries({ queryKey: LEADS_KEY });
      show(lead.id, (item) => changeLead(item, change));
      client.setQueryData<LeadDetail>(leadKey(lead.id), (detail) => detail && changeDetail(detail, change));
    },
    onError: (error, { lead, change }) => {
      const [field] = Object.keys(change) as (keyof LeadChange)[];
      notify.failed(`${field ? WORDS[field] : 'It'} was not changed`, error.message);
      show(lead.id, () => lead);
      client.setQueryData<LeadDetail>(leadKey(lead.id), (detail) => detail && { ...detail, lead });
      void client.invalidateQueries({ queryKey: LEADS_KEY });
    },
    onSuccess: (stored) => {
      client.setQueryData(leadKey(stored.lead.id), stored);
      show(stored.lead.id, () => stored.lead);
    },
  });
}
