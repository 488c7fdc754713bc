/**
 * The address a request came from. Our web server has settled `x-forwarded-for` before Next saw the request: the
 * socket's address, or the nearest hop beyond the trusted proxies. What a client claims about itself is gone.
 */
export function peerAddress(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? 'unknown';
}
