import { verify } from '@node-rs/argon2';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { findSignInUser } from '../../db/queries/identify';
import { env } from '../env';
import { services } from '../services';
import { callbackCookieName, csrfCookieName, sessionCookieName } from './cookies';
import { magicLinkProvider } from './magic-link';
import { oauthProviders } from './oauth';

const credentials = z.object({ email: z.email().max(254), password: z.string().min(1).max(200) });

/** A hash of nothing anybody knows: unknown e-mails take as long as wrong passwords. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$YmF0b24tZGVjb3ktc2FsdA$ZGVjb3ktZGVjb3ktZGVjb3ktZGVjb3ktZGVjb3ktMTI';

const EIGHT_HOURS = 8 * 60 * 60;
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Sign-in of the team. Sessions are JWTs whose version is compared with the database on every request. */
export function nextAuthOptions(): NextAuthOptions {
  const secure = env().NEXTAUTH_URL?.startsWith('https://') ?? false;
  const cookie = (name: string) => ({
    name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  });
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: THIRTY_DAYS, updateAge: EIGHT_HOURS },
    pages: { signIn: '/login', error: '/login', verifyRequest: '/login?sent=1' },
    cookies: {
      sessionToken: cookie(sessionCookieName()),
      csrfToken: cookie(csrfCookieName()),
      callbackUrl: cookie(callbackCookieName()),
    },
    providers: [
      CredentialsProvider({
        name: 'E-mail and password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (input) => authorize(input),
      }),
      ...magicLinkProvider(),
      ...oauthProviders(),
    ],
    callbacks: {
      async signIn({ user, account }) {
        if (account?.type === 'credentials') return true;
        return (
          typeof user.email === 'string' && (await findSignInUser(services().database, user.email)) !== null
        );
      },
      async jwt({ token, user }) {
        if (!user?.email) return token;
        const known = await findSignInUser(services().database, user.email);
        return known ? { sub: known.id, ver: known.sessionVersion, email: known.email } : {};
      },
    },
  };
}

async function authorize(input: unknown): Promise<{ id: string; email: string; name: string } | null> {
  const parsed = credentials.safeParse(input);
  if (!parsed.success) return null;
  const user = await findSignInUser(services().database, parsed.data.email);
  const matches = await verify(user?.passwordHash ?? DECOY, parsed.data.password).catch(() => false);
  return user?.passwordHash && matches ? { id: user.id, email: user.email, name: user.name } : null;
}
