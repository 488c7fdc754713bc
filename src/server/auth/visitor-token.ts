import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { env } from '../env';

const AUDIENCE = 'baton-visitor';
const LIFETIME = '30d';
/** Somebody whom a site has signed in may have left its machine without signing out. */
const LIFETIME_OF_IDENTIFIED = '7d';

const claims = z.object({ sub: z.uuid(), org: z.uuid(), ver: z.int() });

export interface VisitorToken {
  readonly visitorId: string;
  readonly orgId: string;
  /** Must equal the visitor's `tokenVersion`. */
  readonly version: number;
}

export type TokenCheck =
  | { readonly ok: true; readonly token: VisitorToken }
  | { readonly ok: false; readonly reason: 'expired' | 'invalid' };

const secret = () => new TextEncoder().encode(env().NEXTAUTH_SECRET);

export function signVisitorToken(token: VisitorToken, expiresAt: string | Date = LIFETIME): Promise<string> {
  return new SignJWT({ org: token.orgId, ver: token.version })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(token.visitorId)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(secret());
}

/** How long the chat remembers a visitor whose site no longer says who they are. */
export const visitorTokenLifetime = ({ isIdentified }: { readonly isIdentified: boolean }): string =>
  isIdentified ? LIFETIME_OF_IDENTIFIED : LIFETIME;

/** Verifies signature, audience and expiry; nothing in the token is believed otherwise. */
export async function checkVisitorToken(raw: string): Promise<TokenCheck> {
  try {
    const { payload } = await jwtVerify(raw, secret(), { audience: AUDIENCE, algorithms: ['HS256'] });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return { ok: false, reason: 'invalid' };
    const { sub, org, ver } = parsed.data;
    return { ok: true, token: { visitorId: sub, orgId: org, version: ver } };
  } catch (error) {
    const expired = error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED';
    return { ok: false, reason: expired ? 'expired' : 'invalid' };
  }
}
