import { describe, expect, it } from 'vitest';
import { callbackPath } from './callback-path';
import { signInError } from './sign-in-errors';

describe('the page after signing in', () => {
  it.each([
    [undefined, '/inbox'],
    ['/analytics?from=2026-01-01#csat', '/analytics?from=2026-01-01#csat'],
    ['http://localhost:3000/leads', '/leads'],
    ['https://evil.test/steal', '/steal'],
    ['//evil.test/steal', '/steal'],
    ['https://evil.test//other.test', '/inbox'],
    ['/\\evil.test', '/'],
    ['javascript:alert(1)', '/inbox'],
    ['analytics', '/inbox'],
    ['/login?callbackUrl=/login', '/inbox'],
  ])('for %s is %s, on this site', (wanted, expected) => {
    const path = callbackPath(wanted);
    expect(path).toBe(expected);
    expect(new URL(path, 'http://here.test').origin).toBe('http://here.test');
  });
});

describe('a failed sign-in', () => {
  it('is explained', () => {
    expect(signInError('CredentialsSignin')).toBe('The e-mail address or the password is not right.');
    expect(signInError('SomethingNew')).toBe('Signing in did not work. Please try again.');
    expect(signInError(undefined)).toBeNull();
  });
});
