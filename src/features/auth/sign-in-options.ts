export const OAUTH_PROVIDERS = ['google', 'github'] as const;
export type OAuthProvider = (typeof OAUTH_PROVIDERS)[number];

/** Ways to sign in beside the password, as far as they are configured. */
export interface SignInOptions {
  readonly magicLink: boolean;
  readonly oauth: readonly OAuthProvider[];
}
