import { createAesSecretBox } from '../adapters/aes-secret-box';
import { joseTokens } from '../adapters/jose-tokens';
import type { IdentityParts } from '../services/identity/identity-parts';
import { env } from './env';

let made: IdentityParts | undefined;

/** How this process believes the sites around its channels. */
export function identityParts(): IdentityParts {
  made ??= { secrets: createAesSecretBox(env().NEXTAUTH_SECRET), tokens: joseTokens };
  return made;
}
