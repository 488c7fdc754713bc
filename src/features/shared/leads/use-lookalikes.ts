import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { Lookalike } from '../../../contracts/api/lead-merging';
import * as operations from '../../../contracts/operations/lead-merging';
import { useTeamApi } from '../team/team-context';

/** Below everything about leads, so that what refreshes them refreshes this. */
const keyOf = (leadId: string) => ['leads', 'lookalikes', leadId] as const;

export function useLookalikes(leadId: string, email: string | null): readonly Lookalike[] {
  const api = useTeamApi();
  const { data } = useQuery({
    queryKey: [...keyOf(leadId), email],
    queryFn: ({ signal }) => api.call(operations.listLookalikes, { params: { id: leadId }, signal }),
    enabled: email !== null,
  });
  return data?.items ?? [];
}

/** What a member can say of a lead that looks like this one. */
export function useLookalikeAnswers(leadId: string) {
  const api = useTeamApi();
  const client = useQueryClient();
  const params = { id: leadId };
  return {
    merge: useMutation({
      mutationFn: (fromLeadId: string) => api.call(operations.mergeLead, { params, body: { fromLeadId } }),
      onSuccess: ({ lead }) => {
        void client.invalidateQueries({ queryKey: ['leads'] });
        void client.invalidateQueries({ queryKey: ['lead'] });
        notify.done('The leads are one now', lead.displayName);
      },
      onError: (error) => notify.failed('The leads were not merged', error.message),
    }),
    tellApart: useMutation({
      mutationFn: (otherLeadId: string) =>
        api.call(operations.tellLeadsApart, { params, body: { otherLeadId } }),
      onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(leadId) }),
      onError: (error) => notify.failed('That was not kept', error.message),
    }),
  };
}
