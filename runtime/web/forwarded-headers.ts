import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP } from 'node:net';

const CLAIMS = ['forwarded', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

/**
 * Reads TRUSTED_PROXIES: addresses and CIDR ranges, separated by commas.
 * @throws Error naming the entry that is neither
 */
export function parseTrustedProxies(list: string | undefined): BlockList {
  const trusted = new BlockList();
  const entries = (list ?? '').split(',').map((entry) => entry.trim());
  for (const entry of entries.filter((text) => text !== '')) {
    const [address = '', prefix] = entry.split('/');
    const family = familyOf(address);
    if (!family) throw new Error(`TRUSTED_PROXIES: "${entry}" is neither an IP address nor a range.`);
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return trusted;
}

/**
 * Leaves one address in `x-forwarded-for`, and it can be believed: the socket's own, or, when the socket is a trusted
 * proxy's, the nearest hop that is none. What an untrusted peer claims about itself is removed (design §8).
 */
export function settleForwardedHeaders(headers: IncomingHttpHeaders, peer: string, trusted: BlockList): void {
  const socketAddress = plainAddress(peer);
  if (!isTrusted(socketAddress, trusted)) {
    for (const name of CLAIMS) delete headers[name];
    headers['x-forwarded-for'] = socketAddress;
    return;
  }
  const hops = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plainAddress);
  const believed = hops.filter((hop) => familyOf(hop) !== undefined);
  headers['x-forwarded-for'] =
    believed.findLast((hop) => !isTrusted(hop, trusted)) ?? believed[0] ?? socketAddress;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = familyOf(address);
  return family !== undefined && trusted.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? 'ipv4' : 'ipv6';
}

/** An IPv4 address that arrived on an IPv6 socket is still an IPv4 address. */
function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
