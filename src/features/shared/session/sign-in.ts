import { z } from 'zod';

/** The three calls of next-auth that the team's pages make, without its browser library. */

const csrfAnswer = z.object({ csrfToken: z.string() });
const signInAnswer = z.object({ url: z.string() });

async function csrfToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf', { cache: 'no-store' });
  return csrfAnswer.parse(await response.json()).csrfToken;
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: 'true' });
  return fetch(path, { method: 'POST', body, cache: 'no-store' });
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Signs in with a password. @returns false for a wrong one. @throws when the server cannot be reached */
export async function signIn(credentials: Credentials): Promise<boolean> {
  const response = await post('/api/auth/callback/credentials', { ...credentials, callbackUrl: '/inbox' });
  const answer = signInAnswer.safeParse(await response.json().catch(() => undefined));
  return (
    response.ok && answer.success && !new URL(answer.data.url, location.origin).searchParams.has('error')
  );
}

/** Ends the session and shows the sign-in page. */
export async function signOut(): Promise<void> {
  await post('/api/auth/signout', { callbackUrl: '/login' });
  location.assign('/login');
}
