import type { NextAuthOptions } from 'next-auth';
import { findMemberships, findSignInUser } from '../../db/queries/identify';
import { env } from '../env';
import { log } from '../log';
import { services } from '../services';
import {
  callbackCookieName,
  csrfCookieName,
  nonceCookieName,
  pkceCookieName,
  sessionCookieName,
  stateCookieName,
} from './cookies';
import { credentialsProvider } from './credentials';
import { magicLinkProvider, offersMagicLink } from './magic-link';
import { isVerifiedByProvider, oauthProviders } from './oauth';
import { readClaims } from './session-claims';
import { signInAdapter } from './sign-in-adapter';

const EIGHT_HOURS = 8 * 60 * 60;
const THIRTY_DAYS = 30 * 24 * 60 * 60;

export interface SignInRequest {
  /** The provider named in the path, if any. */
  readonly provider: string | undefined;
  /** Whether the browser came by HTTPS, so that cookies may insist on it. */
  readonly secure: boolean;
}

/** Sign-in of the team. Sessions are JWTs whose version is compared with the database on every request. */
export function nextAuthOptions({ provider, secure }: SignInRequest): NextAuthOptions {
  // Only links need an adapter; with one, next-auth would want to keep OAuth accounts in it as well.
  const byLink = provider === 'email' && offersMagicLink();
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: THIRTY_DAYS, updateAge: EIGHT_HOURS },
    pages: { signIn: '/login', error: '/login', verifyRequest: '/login?sent=1' },
    cookies: cookies(secure),
    providers: [credentialsProvider(), ...oauthProviders(), ...(byLink ? [magicLinkProvider()] : [])],
    ...(byLink ? { adapter: signInAdapter() } : {}),
    logger: {
      error: (code, metadata) => log().error({ code, err: metadata }, 'sign-in'),
      warn: (code) => log().debug({ code }, 'sign-in'),
      debug: () => undefined,
    },
    callbacks: {
      async signIn({ user, account, profile, email }) {
        if (account?.type === 'credentials') return true;
        // Asking for a link is answered alike for every address.
        if (email?.verificationRequest) return true;
        if (account?.type === 'oauth' && !isVerifiedByProvider(account.provider, profile)) return false;
        return typeof user.email === 'string' && (await findUser(user.email)) !== null;
      },
      async jwt({ token, user }) {
        if (user?.email) {
          const known = await findUser(user.email);
          return known ? { sub: known.id, ver: known.sessionVersion, email: known.email } : {};
        }
        const session = readClaims(token);
        if (!session) return {};
        const memberships = await findMemberships(services().database, session);
        return memberships.length > 0 ? token : {};
      },
    },
    events: {
      async signOut({ token }) {
        const session = readClaims(token);
        if (!session) return;
        // The page that signs out is about to leave; what it still listens to must end even if it does not.
        await services()
          .realtime.terminate(session.userId)
          .catch((error: unknown) => log().warn({ err: error }, 'sockets were not ended'));
      },
    },
  };
}

const findUser = (email: string) => findSignInUser(services().database, email);

function cookies(secure: boolean): NextAuthOptions['cookies'] {
  const cookie = (name: string, maxAge?: number) => ({
    name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure, ...(maxAge ? { maxAge } : {}) },
  });
  return {
    sessionToken: cookie(sessionCookieName()),
    csrfToken: cookie(csrfCookieName()),
    callbackUrl: cookie(callbackCookieName()),
    state: cookie(stateCookieName(), 900),
    pkceCodeVerifier: cookie(pkceCookieName(), 900),
    nonce: cookie(nonceCookieName()),
  };
}
