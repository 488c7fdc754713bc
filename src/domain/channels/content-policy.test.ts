import { describe, expect, it } from 'vitest';
import { allowsLoading } from './content-policy';

const BATON = 'https://chat.example.com';
const SHOP = 'https://shop.example';
const allows = (...policies: string[]) => allowsLoading(policies, 'frame-src', BATON, SHOP);

describe('a page’s policies', () => {
  it('let everything in where there are none, or none of them speaks of it', () => {
    expect(allows()).toBe(true);
    expect(allows("script-src 'self'; frame-ancestors 'none'")).toBe(true);
  });

  it('let in what a source names, by origin, host, scheme or wildcard', () => {
    for (const source of [
      BATON,
      'chat.example.com',
      '*.example.com',
      'https:',
      '*',
      `${BATON}/`,
      'http://chat.example.com:*',
    ]) {
      expect([source, allows(`frame-src 'self' ${source}`)]).toEqual([source, true]);
    }
  });

  it('keep out what no source names', () => {
    for (const source of [
      "'self'",
      "'none'",
      '',
      'https://example.com',
      '*.chat.example.com',
      'data:',
      `${BATON}:8443`,
    ]) {
      expect([source, allows(`frame-src ${source}`)]).toEqual([source, false]);
    }
  });

  it('fall back from frame-src to child-src to default-src, and take the first of a name', () => {
    expect(allows(`default-src ${BATON}`)).toBe(true);
    expect(allows(`default-src ${BATON}; child-src 'none'`)).toBe(false);
    expect(allows(`frame-src ${BATON}; frame-src 'none'; child-src 'none'`)).toBe(true);
  });

  it('must all agree, in one header or in several', () => {
    expect(allows(`frame-src ${BATON}`, "frame-src 'none'")).toBe(false);
    expect(allows(`frame-src ${BATON}, default-src 'self'`)).toBe(false);
  });

  it('leave scripts to the page where it uses nonces', () => {
    expect(allowsLoading(["script-src 'nonce-abc'"], 'script-src', BATON, SHOP)).toBe(true);
    expect(allowsLoading(["script-src 'unsafe-inline'"], 'script-src', BATON, SHOP)).toBe(false);
  });

  it('need the port where it is not the scheme’s own', () => {
    const local = 'http://localhost:3000';
    const allowsLocal = (source: string) =>
      allowsLoading([`connect-src ${source}`], 'connect-src', local, 'http://localhost:5500');
    expect([
      allowsLocal('http://localhost:3000'),
      allowsLocal('localhost:*'),
      allowsLocal('localhost'),
    ]).toEqual([true, true, false]);
  });
});
