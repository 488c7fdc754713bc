import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Me } from '../../contracts/api/team';
import { findMemberships } from '../../db/queries/identify';
import type { MemberContext } from '../../services/context';
import { getMe } from '../../services/members/get-me';
import { orgCookieName } from '../auth/cookies';
import { readTeamSession } from '../auth/team-session';
import { memberContext } from '../http/authenticate';
import { realtimeConfig } from '../realtime-config';
import { services } from '../services';

export interface PageMember {
  readonly ctx: MemberContext;
  readonly me: Me;
}

/**
 * The member that a page of the team is for, in the organisation they looked at last, else in their first one.
 * Whoever is not signed in is sent to sign in and comes back to the same page. Asked once per page view, however many
 * parts of the page ask.
 */
export const requireMember: () => Promise<PageMember> = cache(async () => {
  const jar = await cookies();
  const session = await readTeamSession((name) => jar.get(name)?.value);
  const memberships = session ? await findMemberships(services().database, session) : [];
  const wanted = jar.get(orgCookieName())?.value;
  const membership = memberships.find(({ orgSlug }) => orgSlug === wanted) ?? memberships[0];
  if (!session || !membership) redirect(await signInPath());
  const ctx = memberContext(membership, session.userId);
  const orgs = memberships.map(({ orgSlug, orgName }) => ({ slug: orgSlug, name: orgName }));
  return { ctx, me: await getMe(ctx, { orgs, realtime: realtimeConfig() }) };
});

async function signInPath(): Promise<string> {
  const path = (await headers()).get('x-baton-path') ?? '/inbox';
  return `/login?${new URLSearchParams({ callbackUrl: path })}`;
}
