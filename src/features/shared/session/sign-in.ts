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

export type SignInResult = 'signed_in' | 'wrong' | 'too_many';

/** Signs in with a password. @throws when the server cannot be reached */
export async function trySignIn(credentials: Credentials): Promise<SignInResult> {
  const response = await post('/api/auth/callback/credentials', { ...credentials, callbackUrl: '/inbox' });
  if (response.status === 429) return 'too_many';
  const answer = signInAnswer.safeParse(await response.json().catch(() => undefined));
  const signedIn =
    response.ok && answer.success && !new URL(answer.data.url, location.origin).searchParams.has('error');
  return signedIn ? 'signed_in' : 'wrong';
}

/** Asks for a sign-in link by e-mail; the answer is the same for every address. @throws when that did not work */
export async function requestSignInLink(email: string, callbackUrl: string): Promise<void> {
  const response = await post('/api/auth/signin/email', { email, callbackUrl });
  if (!response.ok) throw new Error(`Asking for a link was answered with ${response.status}`);
}

/** Leaves for the page of an OAuth provider. @throws when that did not work */
export async function signInWith(provider: string, callbackUrl: string): Promise<void> {
  const response = await post(`/api/auth/signin/${provider}`, { callbackUrl });
  location.assign(signInAnswer.parse(await response.json()).url);
}

/** Ends the session and shows the sign-in page. */
export async function signOut(): Promise<void> {
  await post('/api/auth/signout', { callbackUrl: '/login' });
  location.assign('/login');
}
