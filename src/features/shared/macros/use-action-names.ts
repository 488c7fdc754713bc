import { useQuery } from '@tanstack/react-query';
import type { ActionNames } from '../../../domain/macros/describe-action';
import { tagsQuery } from '../tags/tags-query';
import { membersQuery, teamsQuery } from '../team/people-queries';
import { useTeamApi } from '../team/team-context';

/** Names of what macros refer to; null until all are known. */
export function useActionNames(): ActionNames | null {
  const api = useTeamApi();
  const tags = useQuery(tagsQuery(api)).data?.items;
  const members = useQuery(membersQuery(api)).data?.items;
  const teams = useQuery(teamsQuery(api)).data?.items;
  if (!tags || !members || !teams) return null;
  const nameIn = (items: readonly { id: string; name: string }[]) => (id: string) =>
    items.find((item) => item.id === id)?.name ?? null;
  return { tag: nameIn(tags), member: nameIn(members), team: nameIn(teams) };
}
