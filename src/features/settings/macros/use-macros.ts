import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BodyInputOf } from '../../../contracts/operation';
import * as operations from '../../../contracts/operations/macros';
import { MACROS_KEY } from '../../shared/macros/macros-query';
import { useTeamApi } from '../../shared/team/team-context';

type Body = BodyInputOf<typeof operations.createMacro>;

/** What can be done with macros; each leaves the list as the server has it. */
export function useMacroChanges() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: MACROS_KEY });
  return {
    save: useMutation({
      mutationFn: ({ id, ...body }: Body & { id: string | null }) =>
        id === null
          ? api.call(operations.createMacro, { body })
          : api.call(operations.updateMacro, { params: { id }, body }),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (id: string) => api.call(operations.deleteMacro, { params: { id } }),
      onSettled,
    }),
  };
}
