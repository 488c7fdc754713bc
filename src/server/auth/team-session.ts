import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '../env';
import { sessionCookieName } from './cookies';

const claims = z.object({ sub: z.uuid(), ver: z.int() });

export interface TeamSession {
  readonly userId: string;
  readonly sessionVersion: number;
}

/**
 * The signed-in person of a session cookie; whether the session still counts is the database's to say
 * (`findMemberships`). Large cookies that next-auth has split are put together again.
 */
export async function readTeamSession(
  cookieOf: (name: string) => string | undefined,
): Promise<TeamSession | null> {
  const name = sessionCookieName();
  let token = cookieOf(name) ?? '';
  for (let part = 0; cookieOf(`${name}.${part}`) !== undefined; part += 1)
    token += cookieOf(`${name}.${part}`);
  if (token === '') return null;
  try {
    const parsed = claims.safeParse(await decode({ token, secret: env().NEXTAUTH_SECRET }));
    return parsed.success ? { userId: parsed.data.sub, sessionVersion: parsed.data.ver } : null;
  } catch {
    return null;
  }
}
