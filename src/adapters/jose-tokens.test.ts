import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { joseTokens } from './jose-tokens';

const SECRET = 'ids_a-secret-of-more-than-thirty-two-bytes';
const key = new TextEncoder().encode(SECRET);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token by hand, as no library would make it. */
function forge(header: object, payload: unknown, secret: string | null, hash = 'sha256'): string {
  const signed = `${part(header)}.${typeof payload === 'string' ? payload : part(payload)}`;
  const signature = secret === null ? '' : createHmac(hash, secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

describe('a token of a site', () => {
  it('is read when the shared secret signed it', async () => {
    const token = await new SignJWT({ sub: 'u-17' }).setProtectedHeader({ alg: 'HS256' }).sign(key);
    expect(await joseTokens.read(token, SECRET)).toEqual({ ok: true, claims: { sub: 'u-17' } });
  });

  it('is as good when it was made with nothing but a hash', async () => {
    const token = forge({ alg: 'HS256', typ: 'JWT' }, { sub: 'u-17' }, SECRET);
    expect(await joseTokens.read(token, SECRET)).toEqual({ ok: true, claims: { sub: 'u-17' } });
  });

  it('of another secret is not believed', async () => {
    const token = forge({ alg: 'HS256' }, { sub: 'u-17' }, `${SECRET}!`);
    expect(await joseTokens.read(token, SECRET)).toEqual({ ok: false, reason: 'signature' });
  });

  it('of another algorithm, or of none, is not believed', async () => {
    for (const token of [
      forge({ alg: 'none' }, { sub: 'u-17' }, null),
      forge({ alg: 'None' }, { sub: 'u-17' }, SECRET),
      forge({ alg: 'HS512' }, { sub: 'u-17' }, SECRET, 'sha512'),
      forge({ alg: 'RS256' }, { sub: 'u-17' }, SECRET),
      forge({}, { sub: 'u-17' }, SECRET),
      forge({ alg: 'HS256', crit: ['x'], x: 1 }, { sub: 'u-17' }, SECRET),
    ]) {
      expect(await joseTokens.read(token, SECRET)).toEqual({ ok: false, reason: 'form' });
    }
  });

  it('that is no token at all is told apart from one of another secret', async () => {
    const bytes = Buffer.from([0xff, 0xfe]).toString('base64url');
    for (const token of ['', 'x', 'a.b.c', `${'x'.repeat(4_000)}`, forge({ alg: 'HS256' }, bytes, SECRET)]) {
      expect(await joseTokens.read(token, SECRET)).toEqual({ ok: false, reason: 'form' });
    }
    for (const claims of [[1], 'text', null, 7]) {
      expect(await joseTokens.read(forge({ alg: 'HS256' }, part(claims), SECRET), SECRET)).toEqual({
        ok: false,
        reason: 'form',
      });
    }
  });
});
