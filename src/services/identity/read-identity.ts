import { findIdentitySecrets, markIdentitySecretUsed } from '../../db/repositories/identity-secrets';
import { type IdentityReading, readIdentityClaims } from '../../domain/identity/site-identity';
import type { Work } from '../work';
import { type IdentityParts, sealedFor } from './identity-parts';

export interface SignedIdentity {
  readonly channelId: string;
  readonly token: string;
}

/**
 * Who a visitor is by the word of the site around the chat. The secret in use is tried first, then those that a newer
 * one has replaced and that are still good. Part of the caller's transaction.
 */
export async function readIdentity(
  work: Work,
  parts: IdentityParts,
  { channelId, token }: SignedIdentity,
): Promise<IdentityReading> {
  const stored = await findIdentitySecrets(work, channelId);
  if (stored.length === 0) return invalid('This channel has no identity secret: make one in its settings');
  for (const row of stored) {
    const secret = parts.secrets.open(row.sealedSecret, sealedFor(work.orgId, channelId));
    if (secret === null) continue;
    const read = await parts.tokens.read(token, secret);
    if (!read.ok && read.reason === 'form') return invalid('This is no JSON Web Token signed with HS256');
    if (!read.ok) continue;
    await markIdentitySecretUsed(work, row);
    return readIdentityClaims(read.claims, work.now);
  }
  return invalid('No secret of this channel signed this token');
}

const invalid = (detail: string): IdentityReading => ({
  ok: false,
  problem: { code: 'identity_invalid', detail },
});
