import { SignJWT } from 'jose';
import { identityParts } from '../../src/server/identity';
import { services } from '../../src/server/services';
import { systemContext } from '../../src/services/context';
import { rotateIdentitySecret } from '../../src/services/identity/rotate-identity-secret';
import type { TestChannel } from './channel';

/** Gives a channel an identity secret. @returns the secret */
export async function createIdentitySecret(channel: TestChannel, graceHours = 0): Promise<string> {
  const ctx = systemContext(services(), channel.org.id);
  const { secret } = await rotateIdentitySecret(ctx, identityParts(), { channelId: channel.id, graceHours });
  return secret;
}

/** A token as the site around a channel signs it: an hour long unless the claims say otherwise. */
export function signIdentity(secret: string, claims: Readonly<Record<string, unknown>>): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: now, exp: now + 3_600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
}
