import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChannelDetails } from '../../../contracts/api/channels';
import type { BodyInputOf } from '../../../contracts/operation';
import * as operations from '../../../contracts/operations/channels';
import { useTeamApi } from '../../shared/team/team-context';

const LIST = ['channels'] as const;
const one = (id: string) => ['channels', id] as const;

export function useChannels() {
  const api = useTeamApi();
  return useQuery({
    queryKey: LIST,
    queryFn: ({ signal }) => api.call(operations.listChannels, { signal }),
  });
}

export function useChannel(id: string) {
  const api = useTeamApi();
  return useQuery({
    queryKey: one(id),
    queryFn: ({ signal }) => api.call(operations.getChannel, { params: { id }, signal }),
    // What is being edited is not taken away by what somebody else saves; a save says so.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useCreateChannel() {
  const api = useTeamApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyInputOf<typeof operations.createChannel>) =>
      api.call(operations.createChannel, { body }),
    onSuccess: (channel) => {
      queries.setQueryData(one(channel.id), channel);
      void queries.invalidateQueries({ queryKey: LIST, exact: true });
    },
  });
}

/** What can be done with one channel; each leaves it as the server has it. */
export function useChannelChanges(id: string) {
  const api = useTeamApi();
  const queries = useQueryClient();
  const params = { id };
  const onSuccess = (channel: ChannelDetails) => {
    queries.setQueryData(one(id), channel);
    void queries.invalidateQueries({ queryKey: LIST, exact: true });
  };
  return {
    save: useMutation({
      mutationFn: (body: BodyInputOf<typeof operations.updateChannel>) =>
        api.call(operations.updateChannel, { params, body }),
      onSuccess,
    }),
    switchTo: useMutation({
      mutationFn: (on: boolean) =>
        api.call(on ? operations.enableChannel : operations.disableChannel, { params }),
      onSuccess,
    }),
    archive: useMutation({
      mutationFn: () => api.call(operations.archiveChannel, { params }),
      onSuccess: () => queries.invalidateQueries({ queryKey: LIST, exact: true }),
    }),
    rotateKey: useMutation({
      mutationFn: () => api.call(operations.rotateChannelKey, { params }),
      onSuccess,
    }),
    uploadLogo: useMutation({
      mutationFn: async (file: File) =>
        api.call(operations.uploadChannelLogo, { params, body: new Uint8Array(await file.arrayBuffer()) }),
    }),
  };
}
