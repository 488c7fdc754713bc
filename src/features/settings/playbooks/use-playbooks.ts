import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as operations from '../../../contracts/operations/playbooks';
import type { HandoffReason } from '../../../domain/handoff/types';
import { useTeamApi } from '../../shared/team/team-context';

const KEY = ['playbooks'] as const;

export function usePlaybooks() {
  const api = useTeamApi();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.call(operations.listPlaybooks, { signal }),
  });
}

/** Writes or removes the playbook of a reason; the list is as the server has it afterwards. */
export function useChangePlaybook(reason: HandoffReason, onDone: () => void) {
  const api = useTeamApi();
  const queries = useQueryClient();
  return useMutation({
    // An empty text is no playbook.
    mutationFn: async (text: string) => {
      const params = { reason };
      if (text.trim() === '') await api.call(operations.deletePlaybook, { params });
      else await api.call(operations.putPlaybook, { params, body: { text } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: KEY });
      onDone();
    },
  });
}
