import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import type { CapturedField } from '../../../contracts/api/lead-fields';
import { getHandoff } from '../../../contracts/operations/handoffs';
import { useTeamApi } from '../../shared/team/team-context';

const KEY = 'handoff';

/** An episode with its context, in one request; asked for anew when the episode or the lead has moved. */
export function useHandoff(id: string | null, version: number): HandoffDetail | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: [KEY, id, version],
    queryFn: ({ signal }) => api.call(getHandoff, { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** Puts stored fields onto every card of their lead at once; the lead's own page asks anew. */
export function useShowFields(leadId: string): (fields: CapturedField[]) => void {
  const client = useQueryClient();
  return (fields) => {
    client.setQueriesData<HandoffDetail>({ queryKey: [KEY] }, (detail) =>
      detail?.leadId === leadId ? { ...detail, fields } : detail,
    );
    void client.invalidateQueries({ queryKey: ['lead', leadId] });
  };
}

/** After somebody changed a lead: what is shown of it is asked for anew. */
export function useFreshCards(): (leadId: string | null) => void {
  const client = useQueryClient();
  return (leadId) => {
    const isOf = (data: unknown) => leadId === null || (data as HandoffDetail | undefined)?.leadId === leadId;
    void client.invalidateQueries({ queryKey: [KEY], predicate: ({ state }) => isOf(state.data) });
    void client.invalidateQueries({ queryKey: leadId === null ? ['lead'] : ['lead', leadId] });
  };
}
