import { useQuery } from '@tanstack/react-query';
import type { Member } from '../../contracts/api/team';
import { listMembers } from '../../contracts/operations/team';
import { useTeamApi } from '../shared/team/team-context';

const NOBODY: readonly Member[] = [];

/** To whom a promise may be given. */
export function useColleagues(): readonly Member[] {
  const api = useTeamApi();
  return (
    useQuery({ queryKey: ['members'], queryFn: ({ signal }) => api.call(listMembers, { signal }) }).data
      ?.items ?? NOBODY
  );
}
