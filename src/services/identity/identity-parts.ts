import type { SecretBox } from '../ports/secret-box';
import type { SignedTokens } from '../ports/signed-tokens';

/** What it takes to believe a site. */
export interface IdentityParts {
  readonly secrets: SecretBox;
  readonly tokens: SignedTokens;
}

/** What a channel's secret is sealed for: it opens for nothing else. */
export const sealedFor = (orgId: string, channelId: string) => `identity:${orgId}:${channelId}`;
