import { isIP } from 'node:net';

/**
 * The address a request came from. Our web server has settled `x-forwarded-for` before Next saw the request: the
 * socket's address, or the nearest hop beyond the trusted proxies. What a client claims about itself is gone.
 */
export function peerAddress(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? 'unknown';
}

/** The same as an address that can be compared with ranges; null where it is none. */
export function knownPeer(headers: Headers): string | null {
  const address = peerAddress(headers).split('%')[0] ?? '';
  return isIP(address) === 0 ? null : address;
}
