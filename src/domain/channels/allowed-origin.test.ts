import { describe, expect, it } from 'vitest';
import { isOriginAllowed, readOrigin, spellingsOf } from './allowed-origin';

describe('an allowed origin', () => {
  it.each([
    ['https://www.example.com', 'https://www.example.com'],
    ['  HTTPS://WWW.Example.COM/ ', 'https://www.example.com'],
    ['example.com', 'https://example.com'],
    ['https://example.com:443', 'https://example.com'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
    ['https://*.Example.com/', 'https://*.example.com'],
    ['https://*.shop.example.co.uk:8443', 'https://*.shop.example.co.uk:8443'],
  ])('%j is kept as %s', (typed, origin) => {
    expect(readOrigin(typed)).toEqual({ origin });
  });

  it.each([
    ['', 'Enter an address such as https://www.example.com'],
    ['https://', 'Not an address such as https://www.example.com'],
    ['ftp://example.com', 'Only http and https'],
    ['javascript://example.com', 'Only http and https'],
    ['https://me:secret@example.com', 'Without user name and password'],
    ['https://example.com/shop?x=1', 'Without a path: https://example.com'],
    ['*', 'A wildcard only as https://*.example.com'],
    ['https://*', 'A wildcard only as https://*.example.com'],
    ['https://*.com', 'A wildcard only as https://*.example.com'],
    ['http://*.example.com', 'A wildcard only as https://*.example.com'],
    ['https://www.*.com', 'A wildcard only as https://*.example.com'],
    ['https://*.example.com/path', 'A wildcard only as https://*.example.com'],
    ['https://*.1.2.3.4', 'A wildcard only as https://*.example.com'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readOrigin(typed)).toEqual({ problem });
  });
});

describe('a page', () => {
  const allowed = ['https://www.example.com', 'https://*.shops.example'];

  it.each([
    ['https://www.example.com', true],
    ['https://www.example.com:8443', false],
    ['http://www.example.com', false],
    ['https://a.shops.example', true],
    ['https://a.b.shops.example', true],
    ['https://shops.example', false],
    ['https://evilshops.example', false],
    ['http://a.shops.example', false],
    ['https://a.shops.example.evil.test', false],
    ['null', false],
  ])('of %s may use the channel: %s', (origin, expected) => {
    expect(isOriginAllowed(allowed, origin)).toBe(expected);
  });

  it('is looked for under itself and the wildcards above it', () => {
    expect(spellingsOf('https://a.b.example.com:8443')).toEqual([
      'https://a.b.example.com:8443',
      'https://*.b.example.com:8443',
      'https://*.example.com:8443',
    ]);
  });
});
