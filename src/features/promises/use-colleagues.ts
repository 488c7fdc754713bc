import { useQuery } from '@tanstack/react-query';
import type { Member } from '../../contracts/api/team';
import { membersQuery } from '../shared/team/people-queries';
import { useTeamApi } from '../shared/team/team-context';

const NOBODY: readonly Member[] = [];

/** To whom a promise may be given. */
export function useColleagues(): readonly Member[] {
  const api = useTeamApi();
  return useQuery(membersQuery(api)).data?.items ?? NOBODY;
}
