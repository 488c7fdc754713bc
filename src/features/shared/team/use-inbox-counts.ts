import { useQuery } from '@tanstack/react-query';
import type { Counts } from '../../../contracts/api/conversation';
import { countConversations } from '../../../contracts/operations/conversations';
import { useTeamApi } from './team-context';

export const COUNTS_KEY = ['inbox', 'counts'] as const;

/** How many conversations each view holds; the inbox keeps it current, the navigation shows it too. */
export function useInboxCounts(): Counts | undefined {
  const api = useTeamApi();
  return useQuery({
    queryKey: COUNTS_KEY,
    queryFn: ({ signal }) => api.call(countConversations, { signal }),
  }).data;
}
