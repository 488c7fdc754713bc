import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parseTrustedProxies, settleForwardedHeaders } from './forwarded-headers';

function settle(headers: IncomingHttpHeaders, peer: string, trusted?: string): IncomingHttpHeaders {
  const settled = { ...headers };
  settleForwardedHeaders(settled, peer, parseTrustedProxies(trusted));
  return settled;
}

describe('a peer that is no trusted proxy', () => {
  test('has the address of its socket, whatever it says', () => {
    expect(settle({ 'x-forwarded-for': '9.9.9.9' }, '203.0.113.5')).toEqual({
      'x-forwarded-for': '203.0.113.5',
    });
  });

  test('cannot claim another host, scheme or address', () => {
    const claims = {
      'x-forwarded-host': 'evil',
      'x-forwarded-proto': 'https',
      'x-real-ip': '9.9.9.9',
      forwarded: 'for=9',
    };
    expect(settle({ ...claims, host: 'baton' }, '::ffff:203.0.113.5')).toEqual({
      host: 'baton',
      'x-forwarded-for': '203.0.113.5',
    });
  });
});

describe('a trusted proxy', () => {
  test('passes on the nearest hop that is no proxy of ours', () => {
    const headers = { 'x-forwarded-for': '9.9.9.9, 198.51.100.7, 10.0.0.2' };
    expect(settle(headers, '10.0.0.1', '10.0.0.0/8')['x-forwarded-for']).toBe('198.51.100.7');
  });

  test('keeps its word about host and scheme', () => {
    const headers = {
      'x-forwarded-host': 'chat.example.com',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '198.51.100.7',
    };
    expect(settle(headers, '::1', '10.0.0.1, ::1')).toEqual(headers);
  });

  test('that passes on nothing usable is the client itself', () => {
    expect(settle({ 'x-forwarded-for': 'unknown' }, '10.0.0.1', '10.0.0.1')['x-forwarded-for']).toBe(
      '10.0.0.1',
    );
  });
});

test('an entry that is no address is named', () => {
  expect(() => parseTrustedProxies('10.0.0.1, proxy')).toThrow('TRUSTED_PROXIES: "proxy" is neither');
});
