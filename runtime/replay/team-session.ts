import { z } from 'zod';
import { LaunchError } from '../launch-error';
import { type HttpClient, ReplayError } from './http-client';
import { RealtimeConfig } from './realtime-connection';

const Csrf = z.object({ csrfToken: z.string() });
const Me = z.object({
  member: z.object({ name: z.string() }),
  org: z.object({ id: z.string() }),
  realtime: RealtimeConfig,
});

/** A signed-in member, as a browser would be. */
export interface TeamSession {
  readonly headers: { readonly cookie: string };
  readonly name: string;
  readonly orgId: string;
  readonly realtime: RealtimeConfig;
}

/** Signs in with a password, through next-auth. @throws LaunchError when that is refused */
export async function signIn(
  http: HttpClient,
  account: { readonly org: string; readonly email: string; readonly password: string },
): Promise<TeamSession> {
  const jar = new Map<string, string>();
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const cut = pair.indexOf('=');
      jar.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  try {
    const asked = await http.send({ path: '/api/auth/csrf' });
    keep(asked);
    const { csrfToken } = Csrf.parse(await asked.json());
    const form = {
      email: account.email,
      password: account.password,
      csrfToken,
      json: 'true',
      callbackUrl: '/inbox',
    };
    const path = '/api/auth/callback/credentials';
    keep(await http.send({ method: 'POST', path, headers: { cookie: cookie() }, form }));
    const headers = { cookie: cookie() };
    const answer = await http.send({ path: `/api/v1/orgs/${account.org}/me`, headers });
    const { member, org, realtime } = Me.parse(await answer.json());
    return { headers, name: member.name, orgId: org.id, realtime };
  } catch (error) {
    if (error instanceof ReplayError) {
      throw new LaunchError(
        `${account.email} cannot sign in to ${account.org} at ${http.baseUrl}: ${error.code}.`,
      );
    }
    throw new LaunchError(
      `There is no Baton at ${http.baseUrl}; start one with npm start, or name it with --url.`,
    );
  }
}
