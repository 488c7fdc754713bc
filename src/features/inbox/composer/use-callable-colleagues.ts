import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly isOnline: boolean;
}

/** Colleagues who can be called in a note. */
export function useCallableColleagues(): readonly Colleague[] {
  const api = useTeamApi();
  const { id: ownId } = useMe().member;
  const members = useQuery(membersQuery(api)).data?.items ?? [];
  return members
    .filter(({ id, deactivatedAt }) => deactivatedAt === null && id !== ownId)
    .map(({ id, name, presence }) => ({ id, name, isOnline: presence === 'online' }));
}
