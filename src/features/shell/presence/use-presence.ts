import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { Me } from '../../../contracts/api/team';
import { setPresence } from '../../../contracts/operations/team';
import { useMe, usePatchMe, useTeamApi } from '../../shared/team/team-context';

export type ChosenPresence = Me['member']['presence'];

/** One's own status and its switch: shown at once, taken back if the server did not hear of it. */
export function usePresence(): {
  readonly presence: ChosenPresence;
  readonly awayReason: string | null;
  choose(status: ChosenPresence): void;
} {
  const api = useTeamApi();
  const { presence, awayReason } = useMe().member;
  const patchMe = usePatchMe();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (status: ChosenPresence) => api.call(setPresence, { body: { status } }),
    onMutate: (status) => patchMe({ presence: status, awayReason: null }),
    onSuccess: (stored) => {
      patchMe(stored);
      void queries.invalidateQueries({ queryKey: ['members'] });
    },
    onError: () => {
      patchMe({ presence, awayReason });
      notify.failed('Your status was not changed', 'Check the connection and try again.');
    },
  });
  return { presence, awayReason, choose: mutate };
}
