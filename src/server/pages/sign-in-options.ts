import { offersMagicLink } from '../auth/magic-link';
import { env } from '../env';

/** Ways to sign in beside the password, as far as they are configured. */
export function signInOptions(): { readonly magicLink: boolean; readonly oauth: ('google' | 'github')[] } {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET } = env();
  return {
    magicLink: offersMagicLink(),
    oauth: [
      ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET ? (['google'] as const) : []),
      ...(GITHUB_CLIENT_ID && GITHUB_CLIENT_SECRET ? (['github'] as const) : []),
    ],
  };
}
