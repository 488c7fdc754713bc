'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Me } from '../../../contracts/api/team';
import { getMe } from '../../../contracts/operations/team';
import { can, type Permission } from '../../../domain/access/permissions';
import { type TeamApi, teamApi } from '../api/team-api';
import { putIntoAnswer } from '../query/ask-anew';

interface Team {
  readonly initial: Me;
  readonly api: TeamApi;
}

const TeamContext = createContext<Team | null>(null);

export const ME_KEY = ['me'] as const;

/** Who is signed in and how to call the API; `me` comes with the page and is kept current afterwards. */
export function TeamProvider({ me, children }: { me: Me; children: ReactNode }) {
  const team = useMemo(() => ({ initial: me, api: teamApi(me.org.slug, me.member.id) }), [me]);
  return <TeamContext value={team}>{children}</TeamContext>;
}

function useTeam(): Team {
  const team = useContext(TeamContext);
  if (!team) throw new Error('useTeam needs a TeamProvider above it');
  return team;
}

export const useTeamApi = (): TeamApi => useTeam().api;

/** The signed-in member, the organisation and the policy's figures, as last heard. */
export function useMe(): Me {
  const { initial, api } = useTeam();
  const { data } = useQuery({ queryKey: ME_KEY, queryFn: () => api.call(getMe), initialData: initial });
  return data;
}

export function useCan(permission: Permission): boolean {
  return can(useMe().member.role, permission);
}

/** Changes what is known of oneself, after an answer or an event. */
export function usePatchMe(): (member: Partial<Me['member']>) => void {
  const client = useQueryClient();
  return (member) =>
    putIntoAnswer<Me>(client, ME_KEY, (me) => ({ ...me, member: { ...me.member, ...member } }));
}
