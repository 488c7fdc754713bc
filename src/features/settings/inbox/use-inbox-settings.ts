import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxSettings } from '../../../contracts/inbox-settings';
import { getInboxSettings, setInboxSettings } from '../../../contracts/operations/inbox-settings';
import { useTeamApi } from '../../shared/team/team-context';

const KEY = ['inbox-settings'] as const;

/** The organisation's settings; a change shows at once and goes back when it could not be stored. */
export function useInboxSettings() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.call(getInboxSettings, { signal }) });
  const save = useMutation({
    mutationFn: (settings: InboxSettings) => api.call(setInboxSettings, { body: settings }),
    onMutate: (settings) => queries.setQueryData(KEY, settings),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return { query, save };
}
