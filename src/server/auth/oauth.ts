import type { Profile } from 'next-auth';
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import type { Provider } from 'next-auth/providers/index';
import { z } from 'zod';
import { env } from '../env';

const githubProfile = z.looseObject({ id: z.number(), login: z.string() });
const githubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));
const googleProfile = z.looseObject({ email: z.string(), email_verified: z.literal(true) });

/** Google and GitHub, each where its client is configured. They open existing accounts and make no new ones. */
export function oauthProviders(): Provider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET } = env();
  const providers: Provider[] = [];
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    providers.push(GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }));
  }
  if (GITHUB_CLIENT_ID && GITHUB_CLIENT_SECRET) {
    providers.push(
      GitHubProvider({
        clientId: GITHUB_CLIENT_ID,
        clientSecret: GITHUB_CLIENT_SECRET,
        userinfo: {
          url: 'https://api.github.com/user',
          request: ({ tokens }) => readGitHubProfile(tokens.access_token ?? ''),
        },
      }),
    );
  }
  return providers;
}

/** GitHub's profile with the primary address, if that one is verified, instead of the one shown in public. */
async function readGitHubProfile(accessToken: string): Promise<Profile> {
  const read = async (path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/vnd.github+json' };
    const response = await fetch(`https://api.github.com${path}`, { headers });
    if (!response.ok) throw new Error(`GitHub answered ${response.status}`);
    return response.json();
  };
  const profile = githubProfile.parse(await read('/user'));
  const primary = githubEmails.parse(await read('/user/emails')).find((one) => one.primary && one.verified);
  return primary ? { ...profile, email: primary.email } : { ...profile, email: undefined };
}

/** Whether the provider vouches for the address, so that it may open the account that has it. */
export function isVerifiedByProvider(provider: string, profile: unknown): boolean {
  // GitHub's address is left out above unless it is verified.
  return provider === 'github' || (provider === 'google' && googleProfile.safeParse(profile).success);
}
