import { isIP } from 'node:net';
import { env } from '../env';

/** Set by our web server from the socket, whatever the client sent under this name. */
export const PEER_HEADER = 'x-baton-peer';

/**
 * The address a request came from: the socket's, or, when that is a trusted proxy, the right-most forwarded
 * address that is not one.
 */
export function peerAddress(headers: Headers): string {
  const peer = headers.get(PEER_HEADER) ?? 'unknown';
  const trusted = (env().TRUSTED_PROXIES ?? '').split(',').map((entry) => entry.trim());
  if (!trusted.includes(peer)) return peer;
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  return forwarded.findLast((address) => isIP(address) !== 0 && !trusted.includes(address)) ?? peer;
}
