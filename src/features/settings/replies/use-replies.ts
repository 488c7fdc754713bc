import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BodyInputOf } from '../../../contracts/operation';
import * as operations from '../../../contracts/operations/canned-replies';
import { useTeamApi } from '../../shared/team/team-context';

const KEY = ['canned-replies'] as const;
type Body = BodyInputOf<typeof operations.createCannedReply>;

export function useReplies() {
  const api = useTeamApi();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.call(operations.listCannedReplies, { signal }),
  });
}

/** What can be done with canned replies; each leaves the list as the server has it. */
export function useReplyChanges() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  return {
    save: useMutation({
      mutationFn: ({ id, ...body }: Body & { id: string | null }) =>
        id === null
          ? api.call(operations.createCannedReply, { body })
          : api.call(operations.updateCannedReply, { params: { id }, body }),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (id: string) => api.call(operations.deleteCannedReply, { params: { id } }),
      onSettled,
    }),
    check: useMutation({
      mutationFn: (csv: string) => api.call(operations.importCannedReplies, { body: { csv, dryRun: true } }),
    }),
    take: useMutation({
      mutationFn: (csv: string) => api.call(operations.importCannedReplies, { body: { csv, dryRun: false } }),
      onSettled,
    }),
  };
}
