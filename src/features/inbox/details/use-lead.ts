import { useQuery } from '@tanstack/react-query';
import type { LeadDetail } from '../../../contracts/api/team';
import { getLead } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';

/** A lead with its history; asked for anew when its score or the conversation has moved. */
export function useLead(id: string, score: number, version: number): LeadDetail | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['lead', id, score, version],
    queryFn: ({ signal }) => api.call(getLead, { params: { id }, signal }),
    placeholderData: (previous) => (previous?.lead.id === id ? previous : undefined),
  }).data;
}
