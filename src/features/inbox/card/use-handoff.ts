import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import { getHandoff } from '../../../contracts/operations/handoffs';
import { useTeamApi } from '../../shared/team/team-context';

/** An episode with its packet. Asking for it counts as opening it, so it is asked for only where it is shown. */
export function useHandoff(id: string | null, version: number): HandoffDetail | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['handoff', id, version],
    queryFn: ({ signal }) => api.call(getHandoff, { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
