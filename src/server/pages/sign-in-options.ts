import { offersMagicLink } from '../auth/magic-link';
import { env } from '../env';

export interface OfferedSignIns {
  readonly magicLink: boolean;
  readonly oauth: readonly ('google' | 'github')[];
}

/** Ways to sign in beside the password that this installation is configured for. */
export function signInOptions(): OfferedSignIns {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET } = env();
  return {
    magicLink: offersMagicLink(),
    oauth: [
      ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET ? (['google'] as const) : []),
      ...(GITHUB_CLIENT_ID && GITHUB_CLIENT_SECRET ? (['github'] as const) : []),
    ],
  };
}
