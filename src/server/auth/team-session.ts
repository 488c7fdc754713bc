import { decode } from 'next-auth/jwt';
import { env } from '../env';
import { sessionCookieName } from './cookies';
import { readClaims, type TeamSession } from './session-claims';

/**
 * The signed-in person of a session cookie. Large cookies that next-auth has split are put together again.
 * @returns null for a missing, forged or expired one
 */
export async function readTeamSession(
  cookieOf: (name: string) => string | undefined,
): Promise<TeamSession | null> {
  const name = sessionCookieName();
  let token = cookieOf(name) ?? '';
  for (let part = 0; cookieOf(`${name}.${part}`) !== undefined; part += 1)
    token += cookieOf(`${name}.${part}`);
  if (token === '') return null;
  return decode({ token, secret: env().NEXTAUTH_SECRET }).then(readClaims, () => null);
}
