import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { InvitationClaims } from '../../services/invitations/mail-invitation';
import { ServiceProblem } from '../../services/problem';
import { env } from '../env';
import { hostOf } from '../http/same-origin';

const AUDIENCE = 'baton-invitation';

const claims = z.object({ sub: z.uuid(), org: z.uuid(), ver: z.int() });

const secret = () => new TextEncoder().encode(env().NEXTAUTH_SECRET);

function signInvitation(
  { orgId, invitationId, version }: InvitationClaims,
  expiresAt: Date,
): Promise<string> {
  return new SignJWT({ org: orgId, ver: version })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(invitationId)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(secret());
}

/** What a link says, or null when it is forged or has expired. */
export async function checkInvitation(token: string): Promise<InvitationClaims | null> {
  try {
    const { payload } = await jwtVerify(token, secret(), { audience: AUDIENCE, algorithms: ['HS256'] });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return null;
    const { sub, org, ver } = parsed.data;
    return { invitationId: sub, orgId: org, version: ver };
  } catch {
    return null;
  }
}

/** @throws ServiceProblem invitation_ended */
export async function requireInvitation(token: string): Promise<InvitationClaims> {
  const found = await checkInvitation(token);
  if (!found) throw new ServiceProblem('invitation_ended', 'Ask whoever invited you to send a new link');
  return found;
}

/**
 * Makes links to the page that answers an invitation, on the public address where one is configured. Otherwise on the
 * host that the signed-in manager uses: the call is refused from other sites, so no stranger chooses it.
 */
export function invitationLink(request: Request) {
  return async (what: InvitationClaims, expiresAt: Date): Promise<string> => {
    const secure = request.headers.get('x-forwarded-proto') === 'https';
    const own = `${secure ? 'https' : 'http'}://${hostOf(request.headers) ?? 'localhost'}`;
    const link = new URL('/join', env().NEXTAUTH_URL ?? own);
    link.searchParams.set('token', await signInvitation(what, expiresAt));
    return link.href;
  };
}
