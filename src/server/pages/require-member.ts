import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Me } from '../../contracts/api/team';
import { findMemberships } from '../../db/queries/identify';
import type { MemberContext } from '../../services/context';
import { getMe } from '../../services/members/get-me';
import { orgCookieName } from '../auth/cookies';
import { readTeamSession } from '../auth/team-session';
import { realtimeConfig } from '../realtime-config';
import { services } from '../services';

export interface SignedInMember {
  readonly ctx: MemberContext;
  readonly me: Me;
}

/**
 * The signed-in member for a page of the team, in the organisation they chose last, else their first. Everybody else
 * is sent to the sign-in page and comes back from there.
 */
export async function requireMember(): Promise<SignedInMember> {
  const jar = await cookies();
  const session = await readTeamSession((name) => jar.get(name)?.value);
  const memberships = session ? await findMemberships(services().database, session) : [];
  const chosen = jar.get(orgCookieName())?.value;
  const member = memberships.find(({ orgSlug }) => orgSlug === chosen) ?? memberships[0];
  if (!session || !member) redirect(`/login?callbackUrl=${encodeURIComponent(await requestedPath())}`);
  const { orgId, memberId, role, name } = member;
  const actor = { kind: 'member', memberId, userId: session.userId, role, name } as const;
  const ctx: MemberContext = { ...services(), orgId, actor };
  const orgs = memberships.map(({ orgSlug, orgName }) => ({ slug: orgSlug, name: orgName }));
  return { ctx, me: await getMe(ctx, { orgs, realtime: realtimeConfig() }) };
}

/** Our web server tells pages under which path they were asked for; a layout does not know it otherwise. */
async function requestedPath(): Promise<string> {
  const path = (await headers()).get('x-baton-path') ?? '/inbox';
  return path.startsWith('/') && !path.startsWith('//') ? path : '/inbox';
}
