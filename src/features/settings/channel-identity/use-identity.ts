import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { IdentitySettings } from '../../../contracts/api/identity';
import type { BodyInputOf } from '../../../contracts/operation';
import * as operations from '../../../contracts/operations/identity';
import { useTeamApi } from '../../shared/team/team-context';

const keyOf = (channelId: string) => ['channel-identity', channelId] as const;

export function useIdentitySettings(channelId: string) {
  const api = useTeamApi();
  return useQuery({
    queryKey: keyOf(channelId),
    queryFn: ({ signal }) => api.call(operations.getIdentitySettings, { params: { id: channelId }, signal }),
  });
}

export function useIdentityChanges(channelId: string) {
  const api = useTeamApi();
  const queries = useQueryClient();
  const params = { id: channelId };
  const onSuccess = ({ secrets }: IdentitySettings) =>
    queries.setQueryData<IdentitySettings>(keyOf(channelId), { secrets });
  return {
    rotate: useMutation({
      mutationFn: (body: BodyInputOf<typeof operations.rotateIdentitySecret>) =>
        api.call(operations.rotateIdentitySecret, { params, body }),
      onSuccess,
      // The secret itself is kept nowhere but in the dialog that shows it.
      gcTime: 0,
    }),
    end: useMutation({
      mutationFn: (secretId: string) =>
        api.call(operations.endIdentitySecret, { params: { ...params, secretId } }),
      onSuccess,
    }),
    check: useMutation({
      mutationFn: (token: string) => api.call(operations.checkIdentity, { params, body: { token } }),
      gcTime: 0,
    }),
  };
}
