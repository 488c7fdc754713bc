import { describe, expect, it } from 'vitest';
import { readIdentityClaims } from './site-identity';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const seconds = NOW.getTime() / 1000;
const HOUR = 3_600;

const read = (claims: Record<string, unknown>) =>
  readIdentityClaims({ sub: 'u-17', exp: seconds + HOUR, iat: seconds, ...claims }, NOW);

function identityOf(claims: Record<string, unknown>) {
  const reading = read(claims);
  if (!reading.ok) throw new Error(reading.problem.detail);
  return reading.identity;
}

function problemOf(claims: Record<string, unknown>) {
  const reading = read(claims);
  return reading.ok ? null : reading.problem.code;
}

describe('who a visitor is', () => {
  it('is what the site says, cleaned', () => {
    const told = { name: ' Ada\u0000  Lovelace\u202e ', phone: '+49 30 1', company: 'Acme\nLtd' };
    expect(identityOf({ ...told, email: ' Ada@Example.TEST ' })).toEqual({
      externalId: 'u-17',
      name: 'Ada Lovelace',
      email: 'ada@example.test',
      emailIsVerified: true,
      phone: '+49 30 1',
      company: 'Acme Ltd',
    });
  });

  it('is known without a name as well', () => {
    const nothing = { name: null, email: null, phone: null, company: null };
    expect(identityOf({})).toMatchObject(nothing);
    expect(identityOf({ name: 17, email: ['a'], phone: {}, company: '' })).toMatchObject(nothing);
  });

  it('is cut to what fits, by characters as people count them', () => {
    const { name, phone } = identityOf({ name: '😀'.repeat(200), phone: '1'.repeat(41) });
    expect(name).toBe('😀'.repeat(120));
    expect(phone).toBe('1'.repeat(40));
  });

  it('has no address where the address is none', () => {
    for (const email of ['ada', 'ada@', '@x.test', 'a b@x.test', `${'a'.repeat(65)}@x.test`, '<a@x.test>']) {
      expect(identityOf({ email }).email).toBe(null);
    }
  });

  it('has an address that the site vouches for unless the site says that it does not', () => {
    expect(identityOf({ email: 'a@x.test' }).emailIsVerified).toBe(true);
    expect(identityOf({ email: 'a@x.test', email_verified: true }).emailIsVerified).toBe(true);
    expect(identityOf({ email: 'a@x.test', email_verified: false }).emailIsVerified).toBe(false);
  });

  it('is never cleaned into somebody else', () => {
    for (const sub of [' u-17', 'u-17\u0000', 'u\u200b-17', 'u  17', '', '   ', 17, null, undefined]) {
      expect([sub, problemOf({ sub })]).toEqual([sub, 'identity_invalid']);
    }
    expect(identityOf({ sub: 'x'.repeat(200) }).externalId).toBe('x'.repeat(200));
    expect(problemOf({ sub: 'x'.repeat(201) })).toBe('identity_invalid');
  });
});

describe('the time of a token', () => {
  it('must end, at most a day ahead, give or take the skew of two clocks', () => {
    expect(problemOf({ exp: undefined })).toBe('identity_invalid');
    expect(problemOf({ exp: '9999999999' })).toBe('identity_invalid');
    expect(problemOf({ exp: seconds + 24 * HOUR + 60 })).toBe(null);
    expect(problemOf({ exp: seconds + 24 * HOUR + 61 })).toBe('identity_invalid');
  });

  it('is over a minute after its end', () => {
    expect(problemOf({ exp: seconds - 59 })).toBe(null);
    expect(problemOf({ exp: seconds - 60 })).toBe('identity_expired');
  });

  it('does not begin tomorrow', () => {
    expect(problemOf({ iat: seconds + 60 })).toBe(null);
    expect(problemOf({ iat: seconds + 61 })).toBe('identity_invalid');
    expect(problemOf({ nbf: seconds + 61 })).toBe('identity_invalid');
    expect(problemOf({ iat: 'now' })).toBe('identity_invalid');
    expect(problemOf({ iat: undefined })).toBe(null);
  });
});
