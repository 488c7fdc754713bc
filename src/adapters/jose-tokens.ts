import { compactVerify, errors } from 'jose';
import type { SignedTokens } from '../services/ports/signed-tokens';

/** Shorter keys than the hash are refused (RFC 7518 §3.2); ours are longer. */
export const joseTokens: SignedTokens = {
  async read(token, secret) {
    try {
      const { payload } = await compactVerify(token, new TextEncoder().encode(secret), {
        algorithms: ['HS256'],
      });
      const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
      if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) {
        return { ok: false, reason: 'form' };
      }
      return { ok: true, claims: { ...claims } };
    } catch (error) {
      const isForeign = error instanceof errors.JWSSignatureVerificationFailed;
      return { ok: false, reason: isForeign ? 'signature' : 'form' };
    }
  },
};
